import Traceability

/// The product's name and what belongs beside it.
struct OriginProduct: Sendable {
    let name: String
    /// Brand and net content, as far as they are declared.
    let summary: String?
    let picture: OriginPicture

    init(_ product: DossierProduct, words: OriginWords, shelf: AssetShelf) {
        name = words.text(product.name)
        let parts = [product.brand, product.netContent].compactMap(\.self)
        summary = parts.isEmpty ? nil : parts.joined(separator: " · ")
        picture = OriginPicture(product, words: words, shelf: shelf)
    }
}
