/// Reads the codes of a photograph: pixels in, what was found out, the likeliest first and each once.
package struct CodeReader: Sendable {
    package let codes: @Sendable (GreyPixels) -> [FoundCode]

    /// In this process. Takes up to some seconds: never on a thread others wait for.
    package static let here = CodeReader(codes: read)

    /// In a process of its own, started for this one photograph and ended after a while.
    /// - Parameters:
    ///   - executable: the program, which calls ``ReadingProcess/answer()`` and nothing else when it is given these arguments.
    package static func apart(executable: String, arguments: [String]) -> CodeReader {
        CodeReader { pixels in ReadingProcess.codes(in: pixels, executable: executable, arguments: arguments) }
    }

    private static func read(_ pixels: GreyPixels) -> [FoundCode] {
        var found = ZBarPass.codes(in: pixels)
        var smaller = pixels
        while max(smaller.width, smaller.height) > 1_000, let half = smaller.halved {
            smaller = half
            if found.isEmpty { found = ZBarPass.codes(in: smaller) }
        }
        // Who found something looks less long for more; a large symbol has modules too fine for the smaller picture.
        let isFound = !found.isEmpty
        found += DataMatrixPass.codes(in: smaller, milliseconds: isFound ? 300 : 1_500)
        if found.isEmpty, smaller != pixels { found = DataMatrixPass.codes(in: pixels, milliseconds: 2_000) }
        var seen: Set<FoundCode> = []
        return Array(found.filter { seen.insert($0).inserted }.prefix(mostCodes))
    }

    /// A sheet of labels may hold more; a page shows no more.
    private static let mostCodes = 12
}
