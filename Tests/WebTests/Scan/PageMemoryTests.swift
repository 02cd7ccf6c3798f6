import GS1
import Hummingbird
import Records
import Testing
import Traceability

@testable import Web

@Suite("The memory of pages")
struct PageMemoryTests {
    private static let day = CivilDay(year: 2026, month: 11, day: 21)!

    private static func key(_ lot: Int) throws -> PageMemory.Key {
        let code = try DigitalLink(path: "/01/09521001001007/10/L\(lot)")
        return PageMemory.Key(question: try #require(PageQuestion(code, in: .vi, on: day)), trail: nil)
    }

    private static func thing(_ lot: Int) throws -> ThingKey {
        try DigitalLink(path: "/01/09521001001007/10/L\(lot)").thing
    }

    private static func reading(_ lot: Int, at event: Int64) throws -> ScanReading {
        ScanReading(
            dossier: try SampleDossier.durian(), moment: ScanMoment(event: event, statement: 0),
            things: [try thing(lot)],
            isWhole: true)
    }

    private static func change(_ from: Int64, _ to: Int64, _ lots: [Int]?) throws -> ScanChanges {
        ScanChanges(
            from: ScanMoment(event: from, statement: 0), to: ScanMoment(event: to, statement: 0),
            things: try lots.map { Set(try $0.map(thing)) })
    }

    private static let mould = PageMould("<p>MARK</p>", mark: "MARK")

    @Test("a page is filled wherever its mark stands")
    func filled() {
        #expect(String(buffer: Self.mould.filled(with: "S1")) == "<p>S1</p>")
        #expect(String(buffer: PageMould("MARK a MARK", mark: "MARK").filled(with: "S1")) == "S1 a S1")
        #expect(String(buffer: PageMould("MARKMARK", mark: "MARK").filled(with: "S")) == "SS")
        #expect(String(buffer: PageMould("none", mark: nil).filled(with: nil)) == "none")
        let styled = PageMould("<style>p{}</style><p>MARK</p>", mark: "MARK", shared: Array("p{}".utf8))
        #expect(String(buffer: styled.filled(with: "S1")) == "<style>p{}</style><p>S1</p>")
        #expect(styled.byteCount == "<style></style><p></p>".utf8.count)
    }

    @Test("a page stays until an event names what it is made of")
    func forgets() throws {
        let memory = PageMemory(room: 1 << 20)
        for lot in 1...2 { memory.keep(Self.mould, try Self.key(lot), of: try Self.reading(lot, at: 10)) }
        memory.apply(try Self.change(0, 11, [2, 7]))
        #expect(memory.mould(try Self.key(1)) != nil)
        #expect(memory.mould(try Self.key(2)) == nil)
        memory.apply(try Self.change(11, 12, nil))
        #expect(memory.mould(try Self.key(1)) == nil)
        #expect(memory.byteCount == 0)
    }

    @Test("a page that was read before a change and comes after it is kept only where the change does not concern it")
    func late() throws {
        let memory = PageMemory(room: 1 << 20)
        memory.apply(try Self.change(0, 10, nil))
        memory.apply(try Self.change(10, 20, [2]))
        memory.apply(try Self.change(20, 30, [3]))
        for lot in 1...3 { memory.keep(Self.mould, try Self.key(lot), of: try Self.reading(lot, at: 15)) }
        #expect(memory.mould(try Self.key(1)) != nil)
        #expect(memory.mould(try Self.key(2)) == nil, "it may have been read before")
        #expect(memory.mould(try Self.key(3)) == nil)
        memory.keep(Self.mould, try Self.key(4), of: try Self.reading(4, at: 5))
        #expect(memory.mould(try Self.key(4)) == nil, "everything changed since")
        memory.keep(Self.mould, try Self.key(5), of: try Self.reading(5, at: 40))
        #expect(memory.mould(try Self.key(5)) != nil, "read later than anything known here")
    }

    @Test("no more is kept than there is room for, and what is asked for stays")
    func room() throws {
        let memory = PageMemory(room: 100_000)
        let page = PageMould(String(repeating: "x", count: 2_000), mark: nil)
        for lot in 0..<2_000 {
            memory.keep(page, try Self.key(lot), of: try Self.reading(lot, at: 1))
            #expect(memory.byteCount <= 100_000)
            #expect(memory.mould(try Self.key(0)) != nil, "\(lot)")
        }
        let kept = try (0..<2_000).filter { memory.mould(try Self.key($0)) != nil }
        #expect(kept.count > 30 && kept.count < 50)
    }

    @Test("only plain serial numbers share a page; siblings ask the same question")
    func questions() throws {
        func question(_ path: String) throws -> PageQuestion? {
            PageQuestion(try DigitalLink(path: path), in: .vi, on: Self.day)
        }
        let first = try #require(try question("/01/09521001001007/10/L1/21/S1"))
        #expect(try question("/01/09521001001007/10/L1/21/S2") == first)
        #expect(try question("/01/09521001001007/10/L2/21/S1") != first)
        #expect(try question("/01/09521001001007/10/L1") != first)
        for path in ["/01/09521001001007/21/a%2Fb", "/01/09521001001007/21/a%3Cb", "/00/095210000000000018"] {
            #expect(try question(path) == nil, "\(path)")
        }
        #expect(try question("/01/09521001001007?17=261231") == nil)
    }
}
