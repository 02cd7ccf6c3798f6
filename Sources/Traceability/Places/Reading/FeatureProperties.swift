import EPCIS

/// What files say of a feature beside drawing it, under the names that are in use.
struct FeatureProperties {
    private let members: [String: JSONValue]

    init(_ members: [JSONMember]) {
        self.members = Dictionary(members.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
    }

    /// The EU's template says ProductionPlace; others what they like.
    var name: String? { first(["name", "ten", "tên", "productionplace", "title"]) }

    var identifier: String? { first(["plot_id", "plotid", "id", "code", "ma", "mã", "ma_vung_trong", "maso"]) }

    var hectares: Double? {
        for name in ["area_ha", "hectares", "area", "dien_tich", "dien_tich_ha"] {
            guard case .number(let number)? = members[name], number.double.isFinite, number.double >= 0 else {
                continue
            }
            return number.double
        }
        return nil
    }

    private func first(_ names: [String]) -> String? { names.lazy.compactMap { Self.text(members[$0]) }.first }

    /// A short text or a number; nothing else names a thing.
    static func text(_ value: JSONValue?) -> String? {
        let text: String? =
            switch value {
            case .string(let text): text
            case .number(let number): number.lexeme
            default: nil
            }
        return text.flatMap { $0.isEmpty ? nil : String($0.prefix(200)) }
    }
}
