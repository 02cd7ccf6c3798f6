/// A registration certificate ("giấy chứng nhận đăng ký"), or what stands for it.
package struct Licence: Codable, Hashable, Sendable {
    package var number: String
    package var date: CivilDay?
    package var issuer: String?

    package init(number: String, date: CivilDay? = nil, issuer: String? = nil) {
        self.number = number
        self.date = date
        self.issuer = issuer
    }
}
