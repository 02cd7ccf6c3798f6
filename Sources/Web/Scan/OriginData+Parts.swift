import Traceability

extension OriginData {
    /// What the names mean: schema.org's are plain; days of GS1's vocabulary are typed here, once.
    enum Context: Encodable {
        case schema, terms

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .schema: try value.encode("https://schema.org")
            case .terms: try value.encode(Self.meanings)
            }
        }

        private static let meanings: [String: Meaning] = {
            let days =
                ["production", "packaging", "harvest", "bestBefore", "expiration", "sellBy"]
                + ["certificationStart", "certificationEnd"]
            let typed = days.map { ("gs1:\($0)Date", Meaning.typed("xsd:date")) }
            return Dictionary(
                uniqueKeysWithValues: typed + [
                    ("gs1", .prefix("https://ref.gs1.org/voc/")), ("nguon", .prefix("https://nguon.example/voc/")),
                    ("xsd", .prefix("http://www.w3.org/2001/XMLSchema#")),
                ])
        }()
    }

    enum Meaning: Encodable {
        case prefix(String)
        case typed(String)

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .prefix(let uri): try value.encode(uri)
            case .typed(let type): try value.encode(["@type": type])
            }
        }
    }

    /// A text with its language, as JSON-LD writes it.
    struct LanguageText: Encodable {
        let value: String
        let language: String

        enum CodingKeys: String, CodingKey {
            case value = "@value"
            case language = "@language"
        }

        static func all(of text: LocalizedText) -> [LanguageText] {
            [LanguageText(value: text.vietnamese, language: "vi")]
                + (text.english.map { [LanguageText(value: $0, language: "en")] } ?? [])
        }
    }

    /// A country for both vocabularies.
    struct Country: Encodable {
        let type = "Country"
        let code: String
        let name: String

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case code = "gs1:countryCode"
            case name
        }
    }

    /// What an authority confirmed, beside which fact.
    struct Confirmed: Encodable {
        let fact: String
        let authority: String
        let day: String
        let document: String?
        let isOvertaken: Bool
        let text: String

        init(_ confirmation: Confirmation, _ words: OriginWords) {
            fact = confirmation.fact.rawValue
            (authority, day) = (confirmation.authority, confirmation.day.text)
            (document, isOvertaken) = (confirmation.document, confirmation.isOvertaken)
            text = words.confirmation(confirmation)
        }

        enum CodingKeys: String, CodingKey {
            case fact = "nguon:fact"
            case authority = "nguon:authority"
            case day = "nguon:day"
            case document = "nguon:document"
            case isOvertaken = "nguon:isOvertaken"
            case text = "nguon:text"
        }
    }

    /// What an authority decided.
    struct Suspended: Encodable {
        let kind: String
        let decision: String
        let authority: String
        let since: String
        let until: String?
        let reason: String?

        init(_ suspension: Suspension) {
            kind = suspension.kind.rawValue
            (decision, authority) = (suspension.decision, suspension.authority)
            (since, until) = (suspension.day.text, suspension.until?.text)
            reason = suspension.reason
        }

        enum CodingKeys: String, CodingKey {
            case kind = "nguon:kind"
            case decision = "nguon:decision"
            case authority = "nguon:authority"
            case since = "nguon:since"
            case until = "nguon:until"
            case reason = "nguon:reason"
        }
    }

    /// A line of the journey: what happened, how often, from when to when, in which places.
    struct Stage: Encodable {
        let stage: String
        let bizStep: String?
        let count: Int
        let time: String
        let until: String?
        let places: [String]

        enum CodingKeys: String, CodingKey {
            case stage = "nguon:stage"
            case bizStep = "nguon:bizStep"
            case count = "nguon:count"
            case time = "nguon:time"
            case until = "nguon:until"
            case places = "nguon:places"
        }

        /// As many places as a line of the page names.
        private static let mostPlaces = 3

        init(_ group: OriginJourney.Group, _ words: OriginWords) {
            let (first, last) = (group[0], group[group.count - 1])
            stage = first.name.rawValue
            bizStep = group.allSatisfy { $0.bizStep == first.bizStep } ? first.bizStep : nil
            count = group.count
            time = Self.instant(first, words)
            until = group.count == 1 ? nil : Self.instant(last, words)
            var seen: [String] = []
            for place in group.compactMap({ stage in stage.place.flatMap { words.place($0) } })
            where !seen.contains(place) && seen.count < Self.mostPlaces { seen.append(place) }
            places = seen
        }

        /// About how many bytes it takes.
        var weight: Int { places.reduce(170) { $0 + $1.utf8.count + 3 } }

        private static func instant(_ stage: DossierStage, _ words: OriginWords) -> String {
            "\(stage.day.text)T\(words.timeOfDay(stage.time)):00+07:00"
        }
    }
}
