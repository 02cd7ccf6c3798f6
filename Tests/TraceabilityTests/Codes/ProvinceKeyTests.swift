import GS1
import Testing
import Traceability

@Suite("A key of the province")
struct ProvinceKeyTests {
    @Test("has one spelling, which comes back however it is typed")
    func spelling() throws {
        let key = try #require(ProvinceKey(province: "75", number: 11_234))
        #expect(key.text == "NB-75-AB1234-V")
        for typed in ["NB-75-AB1234-V", "nb75ab1234v", " nb 75 ab 12 34 v ", "75-AB1234-V", "NB.75.AB1234.V"] {
            #expect(ProvinceKey(reading: typed) == key, "\(typed)")
        }
        #expect(InternalCode(reading: key.text)?.text == key.text)
    }

    @Test("every number has its own, and comes back")
    func numbers() throws {
        let numbers = stride(from: Int64(0), to: ProvinceKey.capacity, by: 997)
        var met: Set<String> = []
        for number in numbers {
            let key = try #require(ProvinceKey(province: "75", number: number))
            #expect(met.insert(key.text).inserted)
            #expect(ProvinceKey(reading: key.text)?.number == number)
        }
        #expect(ProvinceKey(province: "75", number: ProvinceKey.capacity) == nil)
        #expect(ProvinceKey(province: "75", number: -1) == nil)
        for province in ["", "7", "755", "7A", "٧٥"] { #expect(ProvinceKey(province: province, number: 1) == nil) }
    }

    @Test("one wrong character, and any two that changed places, are noticed")
    func mistakes() throws {
        for number: Int64 in [0, 1, 11_234, 987_654, ProvinceKey.capacity - 1] {
            let key = try #require(ProvinceKey(province: "75", number: number))
            let text: [Character] = key.text.filter { $0 != "-" }.map(\.self)
            for place in 2..<text.count {
                for other in "0123456789ABCDEGHKLMNPRSTUVXY" where other != text[place] {
                    var wrong = text
                    wrong[place] = other
                    #expect(ProvinceKey(reading: String(wrong)) == nil, "\(String(wrong))")
                }
                for second in (place + 1)..<text.count where text[second] != text[place] {
                    var wrong = text
                    wrong.swapAt(place, second)
                    #expect(ProvinceKey(reading: String(wrong)) == nil, "\(String(wrong))")
                }
            }
        }
        #expect(ProvinceKey.isMeant(by: "nb-75-ab1234-y") && ProvinceKey(reading: "nb-75-ab1234-y") == nil)
        #expect(!ProvinceKey.isMeant(by: "NB-MITSAY01") && !ProvinceKey.isMeant(by: "75AB1234V"))
    }

    @Test("no reader of GS1 codes takes it for one of theirs")
    func noGTIN() throws {
        for number in stride(from: Int64(0), to: ProvinceKey.capacity, by: 4_999) {
            let text = try #require(ProvinceKey(province: "75", number: number)).text
            for code in [text, String(text.dropFirst(3)), text.filter { $0 != "-" }] {
                #expect((try? GTIN(code)) == nil && (try? ScannedCode(code)) == nil, "\(code)")
            }
            // Nor are its digits alone a number of theirs.
            #expect(text.filter(\.isNumber).count < 8)
        }
    }

    @Test(
        "what is none is not read",
        arguments: ["", "NB", "NB-75-AB1234", "NB-75-IO1234-A", "8931234567897", "NB-75-ab12345-A"])
    func others(text: String) { #expect(ProvinceKey(reading: text) == nil) }
}
