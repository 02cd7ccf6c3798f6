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

    /// - Throws: 400 with the member that is missing, too many or wrong.
    func want(province: String) throws(Problem) -> CodeOrder.Want {
        switch kind {
        case "gtin":
            guard place == nil else { throw Self.wrong("place") }
            return .gtin(try companyPrefix(), product: product)
        case "gln":
            guard product == nil else { throw Self.wrong("product") }
            return .gln(try companyPrefix(), place: place)
        case "sscc":
            let prefix = try companyPrefix()
            guard (1...CodeOrder.mostAtOnce).contains(count ?? 1) else {
                throw Problem(
                    .validation, "web.codeCount", ["most": String(CodeOrder.mostAtOnce)], pointer: "/count")
            }
            guard (0...9).contains(self.extension ?? 0) else { throw Self.wrong("extension") }
            return .sscc(prefix, extension: self.extension ?? 0, count: count ?? 1)
        case "pack":
            guard let product else { throw Self.wrong("product") }
            guard let pack else { throw Self.wrong("pack") }
            return .pack(product: product, position: pack)
        case "internal":
            if let product, place == nil { return .internalKey(province: province, .product, id: product) }
            guard product == nil, let place else { throw Self.wrong("place") }
            return .internalKey(province: province, .place, id: place)
        default: throw Self.wrong("kind")
        }
    }

    private func companyPrefix() throws(Problem) -> CompanyPrefix {
        guard let prefix = prefix.flatMap(CompanyPrefix.init) else { throw Self.wrong("prefix") }
        return prefix
    }

    private static func wrong(_ member: String) -> Problem {
        Problem(.validation, "web.codeOrder", pointer: "/\(member)")
    }
}
