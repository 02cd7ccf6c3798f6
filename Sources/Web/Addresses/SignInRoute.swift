/// The doors that are open to who is not signed in. The raw value is the path.
package enum SignInRoute: String, CaseIterable, Sendable {
    case signIn = "/dang-nhap"
    case secondStep = "/dang-nhap/buoc-hai"
    case signOut = "/dang-xuat"
}
