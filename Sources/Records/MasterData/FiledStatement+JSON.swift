import Foundation

extension FiledStatement {
    struct Element: Encodable {
        let id: String
        let attributes: [Attribute]

        /// Texts always encode. The order of members is fixed, so that the same words are the same bytes.
        var bytes: [UInt8] {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try! encoder.encode(self))
        }
    }

    struct Attribute: Encodable {
        let id: String
        let attribute: Texts
    }

    enum Texts: Encodable {
        case one(String)
        case many([String])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .one(let text): try container.encode(text)
            case .many(let texts): try container.encode(texts)
            }
        }
    }
}
