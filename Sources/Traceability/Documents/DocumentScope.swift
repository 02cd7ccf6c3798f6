/// What a paper covers: only this is backed by it.
package struct DocumentScope: Codable, Hashable, Sendable {
    /// Everything the owner does, as its own: "cả cơ sở".
    package var isWholeParty: Bool
    /// IDs of files.
    package var products: [String]
    /// IDs of files.
    package var places: [String]
    /// As they are cited: `VietGAP trồng trọt TCVN 11892-1:2017`.
    package var standards: [String]

    package init(
        isWholeParty: Bool = false, products: [String] = [], places: [String] = [], standards: [String] = []
    ) {
        self.isWholeParty = isWholeParty
        self.products = products
        self.places = places
        self.standards = standards
    }

    /// Whether nothing is named that it could back.
    package var isEmpty: Bool { !isWholeParty && products.isEmpty && places.isEmpty }
}

extension DocumentScope {
    private enum CodingKeys: String, CodingKey {
        case isWholeParty, products, places, standards
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let list = { (key: CodingKeys) in try container.decodeIfPresent([String].self, forKey: key) ?? [] }
        self.init(
            isWholeParty: try container.decodeIfPresent(Bool.self, forKey: .isWholeParty) ?? false,
            products: try list(.products), places: try list(.places), standards: try list(.standards))
    }
}
