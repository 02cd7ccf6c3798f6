package import GS1

/// The first digit of a pack's GTIN-14: 1 to 8, each for one kind of pack of the product (General Specifications 2.1.5; TCVN 13274).
package enum PackIndicator {
    /// The first code of a product's packs that nobody has; nil when all eight are taken.
    package static func next(of product: GTIN, taken: Set<String>) -> GTIN? {
        (1...8).lazy.compactMap { product.onLevel($0) }.first { !taken.contains($0.text) }
    }
}
