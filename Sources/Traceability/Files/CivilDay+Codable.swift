/// As `2026-11-21`, in files and in what programs exchange.
extension CivilDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard text.utf8.count == 10, let day = CivilDay(reading: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day: yyyy-MM-dd")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
