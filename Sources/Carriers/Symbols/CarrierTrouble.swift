/// Why a code is not printed as asked, with what would do. Lengths are micrometres.
package enum CarrierTrouble: Error, Hashable, Sendable {
    /// The symbol cannot hold such a code.
    case content(Carrier)
    /// More than the symbol holds: characters, bytes.
    case tooMuch(Carrier, most: Int)
    /// Nobody scans such a symbol in that place.
    case use(Carrier, PrintUse)
    /// The modules are too small or too large.
    case moduleWidth(Carrier, found: Int, least: Int, most: Int)
    /// Whole pixels make no module of a width that is read; from so many dots an inch on they do.
    case resolution(Carrier, found: Int, least: Int)
    /// Wider than any scanner takes; nil where no module is small enough.
    case tooWide(Carrier, found: Int, most: Int, fitting: Int?)

    /// The stable code its words stand under.
    package var code: String {
        switch self {
        case .content: "carrier.content"
        case .tooMuch: "carrier.tooMuch"
        case .use: "carrier.use"
        case .moduleWidth: "carrier.moduleWidth"
        case .resolution: "carrier.resolution"
        case .tooWide(_, _, _, .some): "carrier.tooWide"
        case .tooWide: "carrier.tooLong"
        }
    }

    package var carrier: Carrier {
        switch self {
        case .content(let carrier), .tooMuch(let carrier, _), .use(let carrier, _): carrier
        case .moduleWidth(let carrier, _, _, _), .resolution(let carrier, _, _), .tooWide(let carrier, _, _, _): carrier
        }
    }
}
