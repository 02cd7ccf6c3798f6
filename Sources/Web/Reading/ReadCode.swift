import Decoding
import GS1

/// A code read from a photograph, as a person would type it here.
struct ReadCode: Sendable, Hashable {
    let text: String
    let kind: SymbolKind
    /// What it says, when it is a code of GS1.
    let link: DigitalLink?

    init(_ found: FoundCode) {
        kind = found.symbology
        // A reader may not tell that a QR Code holds element strings.
        let isTold = found.isGS1 || found.symbology != .qr
        let spellings = [found.transmitted] + (isTold ? [] : ["]Q3" + found.text])
        let read = spellings.lazy.map { CodeExplanation($0) }.first(where: \.isGood)
        link = read?.link
        let isOfScanner = read?.form == .scan || read?.form == .unbracketed
        text = isOfScanner ? read?.equivalents().bracketed ?? found.transmitted : found.transmitted
    }

    /// The code that says the most of what all of them mean: a bar code and a QR Code of one pack. Nil where they are of different things.
    static func common(of codes: [ReadCode]) -> ReadCode? {
        guard codes.count > 1 else { return codes.first }
        let known = codes.filter { $0.link != nil }
        let things = known.compactMap { $0.link?.thing }
        return known.first { code in
            let lineage = code.link?.lineage ?? []
            return things.allSatisfy(lineage.contains)
        }
    }
}
