extension ElementString {
    /// The digits of a GTIN as element (01), with the zeros it lacks.
    static func number(_ bytes: Span<UInt8>, _ range: Range<Int>, length: Int?) throws(GS1Error) -> ElementString {
        let expected = length ?? 14
        guard range.count == expected else {
            let arguments = ["found": String(range.count), "minimum": String(expected), "maximum": String(expected)]
            let place = range.lowerBound + min(range.count, expected)
            throw GS1Error(.length, ai: GTIN.ai, position: place, arguments: arguments)
        }
        do throws(GS1Error) {
            return ElementString(elements: [try GTIN(bytes.text(range)).element], places: [range.lowerBound])
        } catch {
            throw error.moved { $0 + range.lowerBound }
        }
    }
}
