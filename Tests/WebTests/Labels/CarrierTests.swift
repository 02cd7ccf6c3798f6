import Carriers
import Support
import Testing

@testable import Web

@Suite("A code as a symbol in a print size")
struct CarrierTests {
    static func target(_ data: String, _ rest: String) -> String { "/ma-in?data=\(PercentCoding.encode(data))&\(rest)" }
    static let code = "(01)09521001001007(17)270131(10)RI6-2611A"

    @Test("comes in three formats, the same bytes for the same question", arguments: QRFormat.allCases)
    func formats(format: QRFormat) async throws {
        try await LiveServer.run { server in
            for carrier in Carrier.allCases where ![.ean8, .upcA].contains(carrier) {
                let data =
                    carrier == .ean13 ? "9521001001007" : carrier == .gs1128 ? "(00)395210010010012346" : Self.code
                let target = Self.target(data, "carrier=\(carrier.rawValue)&format=\(format.rawValue)")
                let answer = try await server.get(target)
                #expect(answer.status == 200, "\(carrier)")
                #expect(answer["content-type"] == format.mediaType)
                #expect(answer["cache-control"] == "public, max-age=31536000, immutable")
                #expect(answer["content-disposition"]?.contains("filename=\"\(carrier.rawValue)-") == true)
                #expect(try await server.get(target).body == answer.body)
                let kept = try await server.get(target, [("If-None-Match", #require(answer["etag"]))])
                #expect(kept.status == 304)
            }
        }
    }

    @Test("elements with a length of their own come first, so that the symbol is small")
    func order() throws {
        let code = try PrintableCode(Self.code)
        #expect(code.caption == "(01)09521001001007(17)270131(10)RI6-2611A")
        #expect(try PrintableCode("/01/09521001001007/10/RI6-2611A?17=270131").caption == code.caption)
    }

    @Test(
        "a refusal says what would do",
        arguments: [
            ("9521001001007", "carrier=ean-13&x=0.2", "carrier.moduleWidth", "0,264"),
            ("9521001001007", "carrier=ean-13&x=0,7", "carrier.moduleWidth", "0,66"),
            ("9521001001007", "carrier=gs1-128&use=retail", "carrier.use", "quầy"),
            (code, "carrier=ean-13", "carrier.content", "EAN-13"),
            ("(01)09521001001007(10)ABCDEFGHIJKLMNOPQRST", "carrier=gs1-128", "carrier.tooLong", "165,1"),
            ("9521001001007", "carrier=aztec", "web.printCarrier", "gs1-datamatrix"),
            ("9521001001007", "", "web.printCarrier", "ean-13"),
            ("9521001001007", "carrier=ean-13&format=gif", "web.printFormat", "svg"),
            ("9521001001007", "carrier=ean-13&use=x", "web.printUse", "logistics"),
            ("9521001001007", "carrier=ean-13&x=a", "web.printModule", "0.33"),
            ("9521001001007", "carrier=ean-13&x=0.3300", "web.printModule", "0.33"),
            ("9521001001007", "carrier=ean-13&format=png&dpi=71", "web.printResolution", "72"),
            ("9521001001007", "carrier=ean-13&text=2", "web.printText", "0, 1"),
            ("9521001001008", "carrier=ean-13", "gs1.checkDigit", "7"),
        ])
    func refused(data: String, rest: String, code: String, words: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get(Self.target(data, rest), [("Accept", "image/*,*/*;q=0.8")])
            #expect(answer.status == 400)
            #expect(try answer.member("code") == code)
            #expect(try answer.member("detail")?.contains(words) == true)
        }
    }

    @Test("whatever is asked, the answer is a symbol or a refusal, never an error of ours")
    func fuzz() async throws {
        try await LiveServer.run { server in
            var random = SeededRandom(seed: 13_275)
            let pieces = [
                "(01)", "09521001001007", "(10)", "A", "(21)", "%1D", "]d2", "/", "\u{202E}", "é", "(17)", "270131",
                "?", "00",
            ]
            for _ in 0..<200 {
                let data = (0..<Int.random(in: 1...8, using: &random)).map { _ in pieces.randomElement(using: &random)!
                }
                let carrier = Carrier.allCases.randomElement(using: &random)!
                let format = QRFormat.allCases.randomElement(using: &random)!
                let rest =
                    "carrier=\(carrier.rawValue)&format=\(format.rawValue)&x=0.\(Int.random(in: 1...999, using: &random))"
                let answer = try await server.get(Self.target(data.joined(), rest))
                #expect([200, 400].contains(answer.status), "\(data.joined())")
            }
        }
    }
}
