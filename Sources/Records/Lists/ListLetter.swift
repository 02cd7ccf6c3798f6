package import Traceability

/// What the owner of products is told of a version that touches them.
package struct ListLetter: Hashable, Sendable {
    package let list: String
    package let citation: String
    /// The first day it holds.
    package let from: CivilDay
    /// How many of the owner's products.
    package let products: Int
    /// Some of them by name.
    package let names: [String]

    package static let mostNames = 3

    package init(list: String, citation: String, from: CivilDay, products: Int, names: [String]) {
        self.list = list
        self.citation = citation
        self.from = from
        self.products = products
        self.names = names
    }
}
