import GS1
import Testing
import Traceability

@testable import Web

@Suite("The journey as a reader takes it in")
struct OriginJourneyTests {
    static func stage(_ name: StageName, day: Int, hops: Int = 0, commune: String = "25210", isDisputed: Bool = false)
        -> DossierStage
    {
        DossierStage(
            name: name, bizStep: nil, time: SampleDossier.instant(11, day, 8), zoneOffset: "+07:00",
            place: DossierStage.Place(name: nil, address: SampleDossier.commune(commune)), hopsBack: hops, level: .lot,
            product: nil, isDisputed: isDisputed)
    }

    @Test("what neighbours did alike on a day is one line")
    func neighbours() {
        let journey = OriginJourney([
            Self.stage(.harvesting, day: 1), Self.stage(.harvesting, day: 1, commune: "25195"),
            Self.stage(.harvesting, day: 2), Self.stage(.shipping, day: 2), Self.stage(.harvesting, day: 2),
        ])
        #expect(journey.groups.map(\.count) == [2, 1, 1, 1])
    }

    @Test("goods sent and received are one line; disputed, of other goods or further off they are not")
    func moves() {
        let sent = Self.stage(.shipping, day: 1), received = Self.stage(.receiving, day: 2)
        #expect(OriginJourney([sent, received, Self.stage(.selling, day: 3)]).lines.map(\.count) == [2, 1])
        #expect(OriginJourney([sent, received]).groups.count == 2)
        #expect(OriginJourney([received, sent]).lines.count == 2)
        #expect(OriginJourney([sent, Self.stage(.receiving, day: 2, hops: 1)]).lines.count == 2)
        #expect(OriginJourney([sent, Self.stage(.receiving, day: 2, isDisputed: true)]).lines.count == 2)
    }

    @Test("a range of days says no month and year twice")
    func ranges() {
        func text(_ month: Int, _ day: Int, _ year: Int = 2026) -> String {
            let days = Self.words.days(
                CivilDay(year: 2026, month: 11, day: 17)!, CivilDay(year: year, month: month, day: day)!)
            return days.first + days.dash + days.last
        }
        #expect(text(11, 18) == "17–18/11/2026")
        #expect(text(12, 2) == "17/11 – 02/12/2026")
        #expect(text(1, 2, 2027) == "17/11/2026 – 02/01/2027")
    }

    @Test("an item of a lot that several growers filled may be of any of them")
    func several() throws {
        func places(known: Level) throws -> String? {
            let whole = try SampleDossier.durian(known: known)
            let stages = [
                Self.stage(.harvesting, day: 1, hops: 1), Self.stage(.harvesting, day: 1, hops: 1, commune: "25195"),
            ]
            let dossier = Dossier(
                code: whole.code, evidence: whole.evidence, product: whole.product, producer: nil, facts: LotFacts(),
                stages: stages, standards: [], notices: [], isJourneyCut: false)
            return OriginStage.all(of: dossier, words: Self.words).first?.places
        }
        #expect(try places(known: .item)?.hasPrefix("Từ một hoặc nhiều nơi trong 2 nơi sau: ") == true)
        #expect(try places(known: .lot)?.hasPrefix("phường") == true)
    }

    @Test("a disputed entry is never hidden among sound ones")
    func disputed() {
        let journey = OriginJourney([
            Self.stage(.harvesting, day: 1), Self.stage(.harvesting, day: 1, isDisputed: true),
        ])
        #expect(journey.groups.count == 2)
    }

    private static let words = OriginWords(
        catalogue: Catalogue(files: WebFiles()), places: PlaceNames(files: WebFiles()), language: .vi,
        origin: "https://id.example.gov.vn")

    @Test("a line opens for its events with their hours, and says how many it leaves out")
    func entries() throws {
        let lines = OriginStage.all(of: try SampleDossier.long(stages: 600), words: Self.words)
        #expect(lines.count == 48)
        #expect(lines[0].count == "13 lần" && lines[0].entries.count == 6 && lines[0].more == "và 7 sự kiện nữa")
        #expect(lines[0].entries[0].time == "07:00")
        #expect(lines[0].entries[0].machineTime == "2026-06-01T07:00+07:00")
        #expect(lines[0].entries[0].step == "Gắn mã, đưa vào hệ thống")
        #expect(lines.allSatisfy { !$0.entries.isEmpty } && lines.map(\.entries.count).reduce(0, +) < 150)
    }

    @Test("an event of one known place does not repeat it")
    func oncePlace() throws {
        let line = OriginStage.all(of: try SampleDossier.durian(), words: Self.words)[0]
        #expect(line.places == "phường Đồng Xoài, thành phố Đồng Nai")
        #expect(line.entries.map(\.spot) == [nil] && line.entries.map(\.step) == [nil])
    }

    @Test("the middle of a long journey is folded; what a small page has no room for is counted")
    func fold() throws {
        let lines = OriginStage.all(of: try SampleDossier.long(stages: 600), words: Self.words)
        let (first, fold, last) = OriginFold.cut(lines, words: Self.words)
        let middle = try #require(fold)
        #expect(first.count == 3 && last.count == 3 && middle.stages.count < lines.count - 6)
        #expect(middle.rest == "Còn \(lines.count - 6 - middle.stages.count) công đoạn nữa không hiện ở đây.")
        #expect(middle.words == "và \(lines.count - 6) công đoạn ở giữa")
        let (front, whole, back) = OriginFold.cut(Array(lines.prefix(10)), words: Self.words)
        #expect(whole?.rest == nil)
        #expect((front + (whole?.stages ?? []) + back).map(\.name) == lines.prefix(10).map(\.name))
        #expect(OriginFold.cut(Array(lines.prefix(7)), words: Self.words).1 == nil)
    }

    @Test("hours are Vietnam's, before 1970 too", arguments: [(0, "07:00"), (61_200_000_000, "00:00"), (-1, "06:59")])
    func hours(instant: Int64, text: String) {
        #expect(Self.words.timeOfDay(instant) == text)
    }

    @Test("a very long journey is told by steps of a product, whatever the distance")
    func veryLong() {
        let stages = (0..<60).map { Self.stage($0 % 2 == 0 ? .harvesting : .receiving, day: 1 + $0 / 4, hops: $0 / 2) }
        let journey = OriginJourney(stages)
        #expect(journey.groups.map(\.count) == [30, 30])
    }

    @Test("a long journey is told by steps and distance, in order of their beginning")
    func long() {
        let stages = (1...28).flatMap { day in
            [Self.stage(.harvesting, day: day, hops: 2), Self.stage(.receiving, day: day, hops: day > 14 ? 0 : 2)]
        }
        let journey = OriginJourney(stages)
        #expect(journey.groups.map(\.count) == [28, 14, 14])
        #expect(journey.groups.map { $0[0].name } == [.harvesting, .receiving, .receiving])
        #expect(journey.groups.flatMap(\.self).count == stages.count)
    }
}
