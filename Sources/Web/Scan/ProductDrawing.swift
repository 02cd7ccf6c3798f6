/// A drawing of ours for goods of which nobody gave a picture, by what the product is.
enum ProductDrawing: String, CaseIterable, Sendable {
    case durian, pomelo, cashew, pepper, pork, poultry, processed
    /// Everything else.
    case product

    /// - Parameter group: a product's group as its owner declares it.
    init(group: String?) {
        self = group.flatMap(ProductDrawing.init(rawValue:)) ?? .product
    }

    /// The file among the assets.
    var file: String { "picture-\(rawValue).svg" }
}
