extension ScannedCode {
    /// Bare digits as they stand under a bar code, with spaces or hyphens between them: a GTIN or an SSCC by their
    /// count. Thirteen digits are a GTIN; a GLN looks the same and must say "(414)".
    static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) -> ElementString {
        let places = range.filter { bytes[$0].isDigit }
        let digits = String(decoding: places.map { bytes[$0] }, as: UTF8.self)
        guard [8, 12, 13, 14, 18].contains(places.count) else { throw wrongCount(places) }
        do throws(GS1Error) {
            let key = places.count == 18 ? try SSCC(digits).element : try GTIN(digits).element
            return ElementString(elements: [key], places: [places[0]])
        } catch {
            throw error.moved { places[min($0, places.count - 1)] }
        }
    }

    private static func wrongCount(_ places: [Int]) -> GS1Error {
        guard let last = places.last else { return GS1Error(.unrecognised, position: 0) }
        let arguments = ["found": String(places.count), "minimum": "8", "maximum": "18"]
        return GS1Error(.length, position: last + 1, arguments: arguments)
    }
}
