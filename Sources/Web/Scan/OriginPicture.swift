import Traceability

/// The picture beside the product's name: the business's own where it lies on our origin, else a drawing that says it is one.
struct OriginPicture: Sendable {
    let address: String
    /// For who does not see it.
    let alternative: String

    init(_ product: DossierProduct, words: OriginWords, shelf: AssetShelf) {
        if let own = Self.own(product) {
            address = own
            alternative = words.text("origin.picture", ["product": words.text(product.name)])
        } else {
            let drawing = ProductDrawing(group: product.group)
            address = shelf.address(of: drawing.file)
            alternative = words.text("origin.drawing.\(drawing.rawValue)")
        }
    }

    /// Pictures elsewhere are not loaded: loading one tells its host who looked.
    static func own(_ product: DossierProduct) -> String? {
        product.image.flatMap { $0.hasPrefix("/") && !$0.hasPrefix("//") ? $0 : nil }
    }
}

extension OriginPicture: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "address": address
        case "alternative": alternative
        default: nil
        }
    }
}
