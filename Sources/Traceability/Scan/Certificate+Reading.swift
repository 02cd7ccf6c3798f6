import EPCIS

extension Certificate {
    /// Reads `gs1:certification` of GS1's Web Vocabulary: one object or several. What cannot be read as a certificate is left
    /// out. A bare text is a certificate's name, or its address.
    static func reading(_ value: JSONValue, in context: LinkedDataContext) -> [Certificate] {
        (value.array ?? [value]).compactMap { Certificate($0, in: context) }
    }

    private init?(_ value: JSONValue, in context: LinkedDataContext) {
        if let text = value.string {
            self.init(citing: text)
            return
        }
        var values: [String: JSONValue] = [:]
        for member in value.object ?? [] {
            let name = MasterDataAttribute.canonical(context.expand(member.name) ?? member.name)
            guard name.hasPrefix(Self.prefix) else { continue }
            values[String(name.dropFirst(Self.prefix.count))] = member.value.array?.first ?? member.value
        }
        let days = ["StartDate", "EndDate"].map { values[$0] }
        let (start, end) = (days[0]?.day, days[1]?.day)
        self.init(
            standard: values["Standard"]?.pageText, agency: values["Agency"]?.pageText,
            number: values["Identification"]?.pageText, start: start, end: end,
            hasUnreadableDate: zip(days, [start, end]).contains { $0 != nil && $1 == nil })
    }

    /// A certificate that is only named, as an event's `certificationInfo` does.
    init?(citing text: String) {
        guard let text = text.fittingAPage else { return nil }
        let isAddress = text.contains("://") || text.hasPrefix("urn:")
        self.init(standard: isAddress ? nil : text, agency: nil, number: isAddress ? text : nil)
    }

    private static let prefix = "https://ref.gs1.org/voc/certification"
}

extension JSONValue {
    /// A date as events and master data give it: a text, or a typed JSON-LD value.
    var day: CivilDay? { (string ?? self["@value"]?.string).flatMap { CivilDay(reading: $0) } }

    /// A text, or JSON-LD's text with a type or a language.
    fileprivate var pageText: String? { (string ?? self["@value"]?.string)?.fittingAPage }
}

extension String {
    /// The text without space around it, cut where it would fill a page; `nil` for an empty one. Counted in scalars: a letter
    /// can carry any number of marks.
    var fittingAPage: String? {
        let scalars = unicodeScalars.drop { $0.properties.isWhitespace }.prefix(Self.longest + 1)
        let text = String(String.UnicodeScalarView(scalars.prefix(Self.longest)))
        return text.isEmpty ? nil : scalars.count > Self.longest ? text + "…" : text
    }

    private static let longest = 200
}
