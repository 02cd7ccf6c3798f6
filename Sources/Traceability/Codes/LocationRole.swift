/// What a place or party is in a location trace code (TCVN 13274, table 4). Raw values are the application identifiers.
package enum LocationRole: String, CaseIterable, Hashable, Sendable {
    case shipTo = "410"
    case billTo = "411"
    case purchasedFrom = "412"
    case shipFor = "413"
    case physical = "414"
    case invoicing = "415"
    case production = "416"
    case party = "417"

    /// Whether a Digital Link can be about it alone; the others stand beside something else.
    package var isKey: Bool { self == .physical || self == .party }
}
