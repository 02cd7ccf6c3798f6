/// How the product is traced before this programme does it: the baseline that every later figure is held against.
package struct TracingToday: Codable, Hashable, Sendable {
    /// Raw values are stored.
    package enum Code: String, CaseIterable, Codable, Hashable, Sendable {
        case none
        /// A bar code at the till, nothing behind it.
        case barcode
        /// A QR code that shows what the product is.
        case information
        /// A code that shows where these goods come from.
        case tracing
        /// A stamp against forgery.
        case stamp
        case electronic
    }

    package var code: Code
    /// Whose system it is, in their words.
    package var vendor: String?
    /// Nil: nobody asked yet.
    package var isOnNationalPortal: Bool?
    package var asked: CivilDay?

    package init(_ code: Code, vendor: String? = nil, isOnNationalPortal: Bool? = nil, asked: CivilDay? = nil) {
        self.code = code
        self.vendor = vendor
        self.isOnNationalPortal = isOnNationalPortal
        self.asked = asked
    }
}
