/// What somebody may do with another's GTIN. Raw values are stored.
package enum GTINScope: String, CaseIterable, Codable, Hashable, Sendable {
    /// Put it on goods: make, pack or label them.
    case commission
    /// Say what the product is.
    case declare
}
