/// What the bits of an application identifier's value are: a row of table F of the Tag Data Standard (15.3).
struct EPCBinaryValue: Sendable {
    /// The first and last code of a run that is written alike.
    let first: String
    let last: String
    let formats: [EPCBinaryFormat]

    init(_ first: String, to last: String? = nil, _ formats: EPCBinaryFormat...) {
        self.first = first
        self.last = last ?? first
        self.formats = formats
    }

    /// Nil for what no tag says.
    static func named(_ ai: String) -> EPCBinaryValue? {
        all.first { $0.first.utf8.count == ai.utf8.count && ($0.first...$0.last).contains(ai) }
    }

    /// How many digits the codes that begin with these two have; nil where there are none.
    static func length(startingWith digits: String) -> Int? {
        all.first { $0.first.prefix(2) <= digits && digits <= $0.last.prefix(2) }?.first.utf8.count
    }

    /// Reads the value behind the code.
    static func read(_ ai: String, _ bits: inout BitReader) throws(GS1Error) -> Element {
        let start = bits.position
        guard let row = named(ai) else {
            throw GS1Error(.unknownAI, ai: ai, position: start, arguments: ["found": ai])
        }
        var value: [UInt8] = []
        for format in row.formats { value += try format.read(&bits) }
        return try element(ai, value, at: start)
    }

    /// The value, checked; whatever is wrong with it is wrong where its bits begin.
    static func element(_ ai: String, _ value: [UInt8], at start: Int) throws(GS1Error) -> Element {
        do throws(GS1Error) {
            return try Element(ai: ai, value: String(decoding: value, as: UTF8.self))
        } catch {
            throw GS1Error(
                error.code, ai: error.ai, position: start, arguments: error.arguments, linter: error.linter)
        }
    }
}
