/// Pages about accounts, behind the sign-in. The raw value is the path.
package enum AccountRoute: String, CaseIterable, Sendable {
    case own = "/quan-ly/tai-khoan"
    case password = "/quan-ly/tai-khoan/mat-khau"
    case secondFactor = "/quan-ly/tai-khoan/hai-lop"
    /// The symbol a telephone is set up with.
    case symbol = "/quan-ly/tai-khoan/hai-lop/ma-qr"
    case recovery = "/quan-ly/tai-khoan/ma-du-phong"
    case sessions = "/quan-ly/tai-khoan/phien"
    /// Who works for a party.
    case people = "/quan-ly/nhan-su"
    /// Every account, for the administrator.
    case accounts = "/quan-ly/cac-tai-khoan"
    /// The keys of a party's software.
    case keys = "/quan-ly/khoa"
}
