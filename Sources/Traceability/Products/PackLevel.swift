/// A pack around the product: a box of ten, a carton of twelve boxes.
package struct PackLevel: Codable, Hashable, Sendable {
    /// As the trade calls it: `Thùng`.
    package var name: String
    /// How many of the level below it holds; the first level holds the product itself.
    package var holds: Int
    /// A code of its own, where it is sold or moved as one.
    package var gtin: String?

    package init(name: String, holds: Int, gtin: String? = nil) {
        self.name = name
        self.holds = holds
        self.gtin = gtin
    }
}
