/// A declaration of the product to the state: self-declared, registered, conformity.
package struct ProductPaper: Codable, Hashable, Sendable {
    /// Raw values are stored.
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// "Tự công bố sản phẩm" (NĐ 15/2018/NĐ-CP).
        case selfDeclaration
        /// "Đăng ký bản công bố sản phẩm" (NĐ 15/2018/NĐ-CP).
        case registration
        /// "Công bố hợp quy".
        case conformity
        /// "Công bố hợp chuẩn".
        case standardConformity
        case other
    }

    package var kind: Kind
    package var number: String
    package var day: CivilDay?
    /// Who received it.
    package var authority: String?

    package init(_ kind: Kind, number: String, day: CivilDay? = nil, authority: String? = nil) {
        self.kind = kind
        self.number = number
        self.day = day
        self.authority = authority
    }
}
