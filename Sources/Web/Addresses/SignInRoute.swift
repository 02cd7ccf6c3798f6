/// The doors that are open to who is not signed in. The raw value is the path.
package enum SignInRoute: String, CaseIterable, Sendable {
    case signIn = "/dang-nhap"
    case secondStep = "/dang-nhap/buoc-hai"
    case signOut = "/dang-xuat"
    /// A new password with a code that somebody handed over.
    case forgotten = "/quen-mat-khau"
    /// An account with a code that somebody handed over.
    case invitation = "/loi-moi"
    /// Taking part by oneself.
    case registration = "/dang-ky"
    /// To who vouches for people here, and back.
    case signOn = "/dang-nhap/sso"
    case signOnReturn = "/dang-nhap/sso/tro-ve"
}
