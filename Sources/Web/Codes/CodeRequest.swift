import Records
import Traceability

/// What a program asks for.
struct CodeRequest: Decodable {
    let party: String?
    /// As in `CodeKind`, or `pack`.
    let kind: String
    let prefix: String?
    let product: String?
    let place: String?
    /// Position of the pack in the product's file, from 0.
    let pack: Int?
    let count: Int?
    let `extension`: Int?

    /// Nil for what asks for nothing, or for two things.
    func want(province: String) -> CodeOrder.Want? {
        let prefix = self.prefix.flatMap(CompanyPrefix.init)
        switch kind {
        case "gtin": return place == nil ? prefix.map { .gtin($0, product: product) } : nil
        case "gln": return product == nil ? prefix.map { .gln($0, place: place) } : nil
        case "sscc":
            guard let prefix, (1...CodeOrder.mostAtOnce).contains(count ?? 1) else { return nil }
            return .sscc(prefix, extension: self.extension ?? 0, count: count ?? 1)
        case "pack":
            guard let product, let pack else { return nil }
            return .pack(product: product, position: pack)
        case "internal":
            guard product == nil || place == nil else { return nil }
            if let product { return .internalKey(province: province, .product, id: product) }
            return place.map { .internalKey(province: province, .place, id: $0) }
        default: return nil
        }
    }
}
