extension ProductFile {
    /// What the public page reads of an approved product. Attributes the file is silent about are left to what documents declare.
    /// - Parameters:
    ///   - producer: the identifier of the party that answers for it.
    ///   - producerName: for pages that know the party by name alone.
    package func declared(
        producer: String?, producerName: String?
    ) -> [(attribute: MasterDataAttribute, texts: [String])] {
        let one = { (attribute: MasterDataAttribute, text: String?) in
            (attribute: attribute, texts: text.map { $0.isEmpty ? [] : [$0] } ?? [])
        }
        return [
            one(.shortDescription, name), one(.nameEnglish, nameEnglish), one(.brand, brand),
            one(.image, pictures.first.map { "/anh/\($0)" }), one(.producer, producer),
            one(.manufacturerName, producerName), one(.countryOfOrigin, origin?.country),
            one(.netContent, net?.text), one(.productGroup, group?.rawValue),
            one(.safetyInformation, warning),
            one(.formerCode, internalCode.flatMap(ProvinceKey.init(reading:))?.text),
            (attribute: .appliedStandard, texts: standards.filter { !$0.isEmpty }),
        ].filter { !$0.texts.isEmpty }
    }

    /// Whether what it says is shown to the public: an officer let it in, and it has a code that can be scanned.
    package var isDeclared: Bool { standing.status == .active && number != nil }
}
