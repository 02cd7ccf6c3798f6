package import EPCIS
package import GS1

/// What one sender declares about one thing: the attributes we know, in whatever spelling they came.
package struct MasterDataElement: Hashable, Sendable {
    package let thing: ThingKey
    /// Vocabulary type as sent, `urn:epcglobal:epcis:vtype:Location`.
    package let kind: String
    /// As sent.
    package let id: String
    /// Who says so.
    package let sender: String
    /// Microseconds UTC.
    package let recordTime: Int64
    private let values: [MasterDataAttribute: [JSONValue]]
    /// As declared; `nil` where the attribute was not given.
    private let certified: [Certificate]?

    /// - Parameter context: the document's, in which attribute ids may be CURIEs.
    package init(
        _ element: VocabularyElement, kind: String, in context: LinkedDataContext, sender: String, recordTime: Int64
    ) {
        thing = element.thing
        self.kind = kind
        id = element.id
        self.sender = sender
        self.recordTime = recordTime
        values = (element.attributes ?? []).reduce(into: [:]) { values, attribute in
            guard let known = MasterDataAttribute(reading: context.expand(attribute.id) ?? attribute.id) else { return }
            if let value = attribute.value { values[known, default: []] += value.array ?? [value] }
        }
        certified = values[.certification]?.flatMap { Certificate.reading($0, in: context) }
    }

    private init(_ older: MasterDataElement, _ newer: MasterDataElement) {
        thing = newer.thing
        kind = newer.kind
        id = newer.id
        sender = newer.sender
        recordTime = newer.recordTime
        values = older.values.merging(newer.values) { _, newer in newer }
        certified = newer.certified ?? older.certified
    }

    /// One sender may tell about a thing under several vocabulary types: together they are its word, the newer first.
    package func extended(by newer: MasterDataElement) -> MasterDataElement { MasterDataElement(self, newer) }

    // MARK: Reading

    /// The first text of an attribute that is in no other language than Vietnamese; `nil` when there is none or it is empty.
    package func text(_ attribute: MasterDataAttribute) -> String? {
        values[attribute]?.lazy.compactMap { $0.text(in: "vi") ?? $0.plainText }.first
    }

    /// Every text of an attribute that may be given several times.
    package func texts(_ attribute: MasterDataAttribute) -> [String] {
        (values[attribute] ?? []).compactMap { $0.text(in: "vi") ?? $0.plainText }
    }

    /// An attribute whose English stands in another attribute, or beside it with a language tag.
    package func localized(_ attribute: MasterDataAttribute) -> LocalizedText? {
        let english = values[attribute]?.lazy.compactMap { $0.text(in: "en") }.first ?? text(.nameEnglish)
        return (text(attribute) ?? english).map { LocalizedText(vietnamese: $0, english: english) }
    }

    package func isTrue(_ attribute: MasterDataAttribute) -> Bool {
        values[attribute]?.contains { $0 == .bool(true) || $0.string == "true" } ?? false
    }

    package var certificates: [Certificate] { certified ?? [] }

    /// The thing that an attribute names by an identifier.
    package func thing(_ attribute: MasterDataAttribute) -> ThingKey? {
        text(attribute).map { ThingKey.reading($0).key }
    }
}

extension JSONValue {
    /// A text or a number, without a language. Empty texts are none.
    fileprivate var plainText: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .number(let number): number.lexeme
        case .object(let members):
            members.contains { $0.name == "@language" } ? nil : (self["@value"] ?? self["id"] ?? self["@id"])?.plainText
        case .null, .bool, .array: nil
        }
    }

    /// JSON-LD's text with a language: `{"@language": "en", "@value": "Durian"}`.
    fileprivate func text(in language: String) -> String? {
        guard let tag = self["@language"]?.string, tag.lowercased().hasPrefix(language) else { return nil }
        return self["@value"]?.plainText
    }
}
