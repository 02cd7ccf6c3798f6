import EPCIS
import Foundation
import GS1
import Records
import Testing
import Traceability

@testable import Web

@Suite("The catalogue")
struct CatalogueTests {
    let catalogue = Catalogue(files: WebFiles())

    @Test("has the same keys in both languages, none of them empty")
    func sameKeys() {
        let (vi, en) = (catalogue.keys(in: .vi), catalogue.keys(in: .en))
        #expect(vi.symmetricDifference(en).sorted() == [])
        for language in Language.allCases {
            let empty = vi.filter { catalogue.words(for: $0, in: language)?.trimmed.isEmpty ?? true }
            #expect(empty.sorted() == [])
        }
    }

    @Test("is translated: no text longer than a word is the same in both languages")
    func translated() {
        let same = catalogue.keys(in: .vi).filter { key in
            let text = catalogue.words(for: key, in: .vi)!
            return text == catalogue.words(for: key, in: .en)! && text.contains(" ") && !text.hasPrefix("{")
        }
        #expect(same.sorted() == [])
    }

    @Test("fills the same arguments in both languages")
    func sameArguments() {
        let pattern = #/\{[A-Za-z]+\}/#
        let different = catalogue.keys(in: .vi).filter { key in
            let names = Language.allCases.map { language in
                Set(catalogue.words(for: key, in: language)!.matches(of: pattern).map { String($0.0) })
            }
            return names[0] != names[1] && !["date.pattern", "date.short", "date.dayOnly"].contains(key)
        }
        #expect(different.sorted() == [])
    }

    @Test("never calls a code genuine")
    func neverGenuine() {
        for key in catalogue.keys(in: .vi) {
            let vi = catalogue.words(for: key, in: .vi)!.lowercased()
            #expect(!vi.contains("hàng thật") && !vi.contains("chính hãng"), "\(key)")
            #expect(!catalogue.words(for: key, in: .en)!.lowercased().contains("genuine"), "\(key)")
        }
    }

    @Test("has words for every code of every room", arguments: Language.allCases)
    func everyCode(language: Language) {
        let missing = Self.keysOfCodes.filter { catalogue.words(for: $0, in: language) == nil }
        #expect(missing.sorted() == [])
    }

    @Test("has nothing that nothing uses, and everything that is used")
    func usedAndMissing() throws {
        let used = try SourcesOfWords.keys()
        let known = catalogue.keys(in: .vi)
        let unused = known.subtracting(used).subtracting(Self.keysOfCodes).filter { !$0.hasPrefix("ai.") }
        #expect(unused.sorted() == [])
        #expect(used.subtracting(known).sorted() == [])
    }

    @Test("fills arguments once, so that a value cannot be a pattern")
    func fillsOnce() {
        let text = catalogue.text("origin.journey.of", in: .en, ["product": "{product} {other}"])
        #expect(text == "Ingredient: {product} {other}")
    }
}
