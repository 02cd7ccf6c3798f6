/// Where a symbol is scanned, which decides how large it must be (General Specifications 5.12.3).
package enum PrintUse: String, CaseIterable, Hashable, Sendable {
    /// At a till and nowhere else: table 1.
    case retail
    /// In warehouses and on the road, not at a till: table 2.
    case distribution
    /// At both: table 3.
    case retailAndDistribution = "retail-and-distribution"
    /// On a pallet or parcel with a number of its own: table 5.
    case logistics
}
