import Traceability

/// The product's name and what belongs beside it.
struct OriginProduct: Sendable {
    let name: String
    /// Brand and net content, as far as they are declared.
    let summary: String
    /// A picture on our own origin; pictures elsewhere are not loaded, since loading one tells its host who looked.
    let image: String?

    init(_ product: DossierProduct, words: OriginWords) {
        name = words.text(product.name)
        summary = [product.brand, product.netContent].compactMap(\.self).joined(separator: " · ")
        image = product.image.flatMap { $0.hasPrefix("/") && !$0.hasPrefix("//") ? $0 : nil }
    }
}
