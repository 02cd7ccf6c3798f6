/// A sample province, Đồng Nai, told as EPCIS 2.0 documents: three chains from the grower to the shop, every business invented.
///
/// Pure: the same seed, anchor and origin give the same bytes. Every day in it is counted back from the anchor, so that
/// something is always fresh, something has expired and something has been recalled. Nothing happens on the anchor day
/// itself or later. Meant for an empty store; the documents are posted in order through the capture door.
package struct Demonstration: Sendable {
    /// The seed of the province that the documentation and the pictures show.
    package static let usualSeed: UInt64 = 75
    /// The origin that "our" Digital Links carry inside the documents when the caller names none. A reserved host.
    package static let usualOrigin = "https://id.nguon.example"

    let seed: UInt64
    let calendar: LocalCalendar
    let origin: String

    /// - Parameters:
    ///   - seed: chooses quantities, serial numbers and minutes.
    ///   - anchor: "now", in microseconds UTC since 1970. Only its day in Asia/Ho_Chi_Minh counts.
    ///   - origin: `https://host[:port]` without a final slash, written in those events whose sender uses our own domain.
    package init(seed: UInt64 = Demonstration.usualSeed, anchor: Int64, origin: String = Demonstration.usualOrigin) {
        self.seed = seed
        self.calendar = LocalCalendar(anchorMicroseconds: anchor)
        self.origin = origin
    }
}
