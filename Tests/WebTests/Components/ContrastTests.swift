import Testing

@testable import Web

@Suite("Colours")
struct ContrastTests {
    static let sheet = WebFiles().text(named: "Assets/tokens.css")!
    static let tokens = DesignTokens(sheet: sheet)

    /// The pairs the sheet declares in a line of its comment: `pair ink/paper`, `edge edge/card`.
    static func pairs(_ word: String) -> [String] {
        sheet.split(separator: "\n").map(\.trimmed).filter { $0.hasPrefix("\(word) ") }
            .flatMap { $0.split(separator: " ").dropFirst().map(String.init) }
    }

    @Test("the measure is WCAG's")
    func measure() throws {
        #expect(try #require(Contrast.ratio("#000000", "#FFFFFF")) == 21)
        #expect(abs(try #require(Contrast.ratio("#777777", "#FFFFFF")) - 4.48) < 0.005)
        #expect(Contrast.ratio("red", "#FFFFFF") == nil)
    }

    @Test("text stands out from its ground by 4.5, borders and drawings by 3, light and dark")
    func contrast() throws {
        let pairs = Self.pairs("pair").map { ($0, 4.5) } + Self.pairs("edge").map { ($0, 3.0) }
        #expect(pairs.count >= 40)
        for (pair, least) in pairs {
            let names = pair.split(separator: "/").map(String.init)
            for (theme, colours) in [("light", Self.tokens.light), ("dark", Self.tokens.dark)] {
                let (text, ground) = (try #require(colours[names[0]]), try #require(colours[names[1]]))
                let ratio = try #require(Contrast.ratio(text, ground))
                #expect(ratio >= least, "\(pair) in \(theme): \(ratio)")
            }
        }
    }

    @Test("the shades of a map grow darker, or lighter in the dark, in steps that grey keeps apart")
    func shades() throws {
        for (colours, isRising) in [(Self.tokens.light, false), (Self.tokens.dark, true)] {
            let shades = (1...5).compactMap { colours["shade-\($0)"].flatMap(Contrast.luminance) }
            try #require(shades.count == 5)
            for (one, next) in zip(shades, shades.dropFirst()) {
                #expect((next > one) == isRising)
                #expect((max(one, next) + 0.05) / (min(one, next) + 0.05) > 1.35)
            }
        }
    }

    @Test("both themes have the same names, and a sheet uses no name that is not there", arguments: ["site", "work"])
    func names(sheet: String) throws {
        #expect(Set(Self.tokens.light.keys) == Set(Self.tokens.dark.keys))
        #expect(Set(Self.tokens.names) == Set(Self.tokens.light.keys))
        let text = try #require(WebFiles().text(named: "Assets/\(sheet).css"))
        let used = Set(text.matches(of: #/var\(--([a-z0-9-]+)\)/#).map { String($0.1) })
        #expect(!used.isEmpty)
        #expect(used.subtracting(Self.tokens.light.keys).sorted() == [])
    }
}
