/// Something a list can be narrowed by: `commune` `26041`.
package struct FileFacet: Hashable, Sendable {
    /// Raw values are stored.
    package enum Name: String, CaseIterable, Sendable {
        /// The party itself, the owner, and the parties above them (``Subject/parties``).
        case party
        case commune
        case sector
        /// What kind of party or place, which group of products.
        case category
        case status
        /// The one party that answers for it.
        case owner
        /// Anything a kind of file wants to count or list: `noGTIN`, `expired`.
        case mark
        /// What the lists in force say of a product (``ListMark``); written by who judges, not by the file.
        case listed
        /// Of a place: a cell of the ground that it lies in (``GroundCell``).
        case cell
        /// Of a paper: a file that it covers.
        case covers
        /// Of a paper: the one that it takes the place of.
        case replaces
    }

    package let name: Name
    package let value: String

    package init(_ name: Name, _ value: String) {
        self.name = name
        self.value = value
    }
}
