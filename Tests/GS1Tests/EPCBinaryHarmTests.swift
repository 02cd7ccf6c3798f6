import GS1
import Testing

/// Tags cut short, tags with wrong bits, tags that nobody wrote: read or refused with a place, never a trap.
@Suite("EPC binary strings nobody wrote")
struct EPCBinaryHarmTests {
    /// Both alphabets of the same bits.
    private static func texts(_ hexadecimal: String) -> [String] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let bits = hexadecimal.flatMap { sign in (0..<4).map { sign.hexDigitValue! >> (3 - $0) & 1 } }
        let groups = stride(from: 0, to: bits.count, by: 6).map { start in
            (start..<start + 6).reduce(0) { $0 << 1 | ($1 < bits.count ? bits[$1] : 0) }
        }
        return ["eh" + hexadecimal, "ex" + String(groups.map { alphabet[$0] })]
    }

    /// - Returns: the link, when there is one; it is one in every other form as well.
    @discardableResult
    private static func judge(_ text: String) -> DigitalLink? {
        do throws(GS1Error) {
            let link = try EPCBinary(text).link
            let again = failure { () throws(GS1Error) in try DigitalLink("https://a.example\(link.description)") }
            if again != nil { Issue.record("\(text) is \(link), which is none") }
            return link
        } catch {
            if !(0...text.utf8.count).contains(error.position ?? -1) { Issue.record("\(text): \(error)") }
            return nil
        }
    }

    @Test("every example cut anywhere is refused, or only its padding was cut")
    func truncations() {
        for example in EPCBinaryTests.examples {
            for text in Self.texts(example.hex.lowercased()) {
                let whole = Self.judge(text)
                #expect(whole?.description == example.link)
                for count in 0..<text.utf8.count {
                    guard let link = Self.judge(String(text.prefix(count))) else { continue }
                    if link != whole { Issue.record("\(text.prefix(count))") }
                }
            }
        }
    }

    @Test("every example with any bit turned over is read or refused")
    func flips() {
        for example in EPCBinaryTests.examples {
            let signs = Array(example.hex)
            for index in signs.indices {
                for bit in 0..<4 {
                    var turned = signs
                    turned[index] = Character(String(signs[index].hexDigitValue! ^ 1 << bit, radix: 16))
                    for text in Self.texts(String(turned).lowercased()) { Self.judge(text) }
                }
            }
        }
    }

    @Test("every header, zeros, ones and both by turns behind it, at every length of a tag")
    func headers() {
        for header in 0..<256 {
            let start = String(header + 256, radix: 16).dropFirst()
            for (fill, step) in [("0", 1), ("f", 3), ("5", 3), ("7", 5)] {
                for count in stride(from: 0, to: 62, by: step) {
                    Self.judge("eh\(start)" + String(repeating: fill, count: count))
                }
            }
        }
    }

    @Test("random bits behind every header, in both alphabets")
    func random() {
        var random = SplitMix(seed: 1)
        var read = 0
        for header in 0..<256 {
            for _ in 0..<40 {
                let start = String(header + 256, radix: 16).dropFirst()
                // Digits now and then, so that keys of digits are read as well.
                let signs = Bool.random(using: &random) ? "0123456789abcdef" : "0123456789"
                let body = random.text(Int.random(in: 0...124, using: &random), from: signs)
                for text in Self.texts(start + body) where Self.judge(text) != nil { read += 1 }
            }
        }
        #expect(read > 0)
    }
}
