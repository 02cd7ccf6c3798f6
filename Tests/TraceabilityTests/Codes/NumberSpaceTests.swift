import GS1
import Testing
import Traceability

@Suite("Numbers under a prefix")
struct NumberSpaceTests {
    private static let nine = CompanyPrefix("893600001")!

    @Test("as many as the digits that are left, each with its check digit")
    func gtins() throws {
        for (digits, capacity) in [
            ("8931234", 100_000), ("89312345", 10_000), ("893123456", 1_000), ("8931234567", 100), ("893123456789", 1),
        ] {
            let space = try #require(NumberSpace(.gtin(CompanyPrefix(digits)!)))
            #expect(space.capacity == Int64(capacity))
            for number in [0, space.capacity / 2, space.capacity - 1] {
                let code = try #require(space.code(number))
                #expect(try GTIN(code).text == code && code.hasPrefix("0\(digits)"))
            }
            #expect(space.code(space.capacity) == nil && space.code(-1) == nil)
        }
        #expect(NumberSpace(.gtin(CompanyPrefix("893123456789")!))?.code(0) == "08931234567897")
    }

    @Test("places and pallets too, and none of them under the prefix of one product")
    func others() throws {
        let places = try #require(NumberSpace(.gln(Self.nine)))
        #expect(places.capacity == 1_000)
        #expect(try GLN(#require(places.code(7))).text.hasPrefix("893600001007"))
        let pallets = try #require(NumberSpace(.sscc(Self.nine, extension: 3)))
        #expect(pallets.capacity == 10_000_000)
        #expect(try SSCC(#require(pallets.code(12))).text.hasPrefix("38936000010000012"))
        #expect(NumberSpace(.sscc(CompanyPrefix("8931234567")!, extension: 0))?.code(1)?.count == 18)
        #expect(NumberSpace(.sscc(Self.nine, extension: 10)) == nil)
        let single = CompanyPrefix("893123456789")!
        #expect(NumberSpace(.gln(single)) == nil && NumberSpace(.sscc(single, extension: 0)) == nil)
        #expect(NumberSpace(.internalKey(province: "75"))?.code(0) == ProvinceKey(province: "75", number: 0)?.text)
        #expect(NumberSpace(.internalKey(province: "x")) == nil)
    }

    @Test("each space has its own name")
    func names() {
        let spaces = [
            NumberSpace(.gtin(Self.nine)), NumberSpace(.gln(Self.nine)), NumberSpace(.sscc(Self.nine, extension: 0)),
            NumberSpace(.sscc(Self.nine, extension: 1)), NumberSpace(.internalKey(province: "75")),
        ]
        #expect(Set(spaces.compactMap { $0?.name }).count == spaces.count)
        #expect(spaces.compactMap { $0?.code } == [.gtin, .gln, .sscc, .sscc, .internalKey])
    }

    @Test("prefixes of one length or another; two cannot hold one inside the other")
    func prefixes() {
        for wrong in [
            "", "89312", "893123", "89312345678", "8931234567890", "893x234", "2001234", "0212345", "٨٩٣١٢٣٤",
        ] {
            #expect(CompanyPrefix(wrong) == nil, "\(wrong)")
        }
        #expect(CompanyPrefix("8936000")!.overlaps(Self.nine) && Self.nine.overlaps(CompanyPrefix("8936000")!))
        #expect(!CompanyPrefix("8936001")!.overlaps(Self.nine))
    }

    @Test("a pack has the first of eight levels that is free, with a check digit of its own")
    func packs() throws {
        let item = try GTIN("8931234567897")
        let first = try #require(PackIndicator.next(of: item, taken: []))
        #expect(first.text == "18931234567894")
        #expect(PackIndicator.next(of: first, taken: [first.text])?.indicator == 2)
        let all = Set((1...8).map { item.onLevel($0)!.text })
        #expect(PackIndicator.next(of: item, taken: all) == nil)
        #expect(NumberSpace.siblings(of: item.text, .gtin).count == 10)
        #expect(NumberSpace.siblings(of: "8936000010075", .gln) == ["8936000010075"])
    }
}
