import Testing

@testable import Traceability

@Suite("Files of places")
struct PlaceFileTests {
    static let today = CivilDay(year: 2026, month: 11, day: 21)!
    static let circumstances = FileCircumstances(today: today) { $0 == "26041" }

    static var sample: PlaceFile {
        var file = PlaceFile(
            name: "Vườn bưởi Suối Mơ", category: .growingArea, owner: "htx",
            standing: Standing(.active, since: today))
        file.address.commune = "26041"
        file.hectares = 19.4
        file.shape = Drawing.area(Drawing.square(0, 0, 4))
        file.codes = [MarketCode(code: PlaceCode(reading: "VN-DNOR-9001")!, market: .china)]
        return file
    }

    private static func codes(_ change: (inout PlaceFile) -> Void) -> [String] {
        var file = sample
        change(&file)
        return file.findings(in: circumstances).map(\.code)
    }

    @Test("a complete file has nothing to tell")
    func sound() { #expect(Self.codes { _ in }.isEmpty) }

    @Test("what is missing or cannot be is told where it stands")
    func findings() {
        #expect(Self.codes { $0.name = "" } == ["place.nameMissing"])
        #expect(Self.codes { $0.owner = "" } == ["place.ownerMissing"])
        #expect(Self.codes { $0.address.commune = "99999" } == ["place.communeUnknown"])
        #expect(Self.codes { $0.address.commune = nil } == ["place.communeMissing"])
        #expect(Self.codes { $0.phone = "12" } == ["place.phoneWrong"])
        #expect(Self.codes { $0.gln = "952100101000" } == ["gs1.length"])
        #expect(Self.codes { $0.hectares = 0 }.contains("place.notPositive"))
        #expect(Self.codes { $0.yearlyOutput = 1e12 } == ["place.tooMuch", "place.unitMissing"])
        #expect(Self.codes { $0.shape = nil } == ["place.shapeMissing"])
        #expect(Self.codes { $0.hectares = 10 } == ["place.shape.areaDiffers"])
        #expect(
            Self.codes {
                $0.note = nil; $0.produce = String(repeating: "a", count: 501)
            } == ["place.textTooLong"])
        #expect(
            Self.codes { $0.households = [PlaceHousehold(name: "A", hectares: 30)] } == ["place.moreThanWhole"])
    }

    @Test("terms of codes, certificates and packers are seen before and after they end")
    func terms() {
        #expect(Self.codes { $0.codes[0].until = CivilDay(number: Self.today.number + 61) }.isEmpty)
        #expect(Self.codes { $0.codes[0].until = Self.today } == ["place.codeExpiring"])
        #expect(Self.codes { $0.codes[0].until = CivilDay(number: Self.today.number - 1) } == ["place.codeExpired"])
        #expect(Self.codes { $0.codes[0].status = .suspended } == ["place.codeSuspended"])
        #expect(Self.codes { $0.codes.append($0.codes[0]) } == ["place.codeTwice"])
        let past = CivilDay(number: Self.today.number - 10)
        #expect(
            Self.codes { $0.certificates = [PlaceCertificate(name: "VietGAP", until: past)] }
                == ["place.certificateExpired"])
        #expect(
            Self.codes { $0.certificates = [PlaceCertificate(name: "VietGAP", from: Self.today, until: past)] }
                == ["place.daysReversed"])
        #expect(Self.codes { $0.packers = [PlacePacker(name: "B", until: past)] } == ["place.packerExpired"])
    }

    @Test("a code is in force from its first day to its last, unless suspended")
    func force() {
        var code = Self.sample.codes[0]
        code.from = Self.today
        code.until = Self.today
        #expect(code.isInForce(on: Self.today))
        #expect(!code.isInForce(on: CivilDay(number: Self.today.number - 1)))
        #expect(!code.isInForce(on: CivilDay(number: Self.today.number + 1)))
        code.status = .suspended
        #expect(!code.isInForce(on: Self.today))
    }

    @Test("lists narrow by kind, state, market and marks; the shape gives its cells")
    func index() {
        var file = Self.sample
        let facets = file.index(of: "x").facets
        #expect(facets.contains(FileFacet(.mark, "market-CN")) && facets.contains(FileFacet(.category, "growingArea")))
        #expect(facets.filter { $0.name == .cell }.map(\.value) == ["5360_547"])
        #expect(!facets.contains { $0.name == .mark && $0.value == "noCode" })
        file.shape = nil
        file.codes[0].status = .revoked
        let marks = Set(file.index(of: "x").facets.filter { $0.name == .mark }.map(\.value))
        #expect(marks == ["noShape", "noCode", "revoked"])
        file.gln = "9521001010008 "
        #expect(file.index(of: "x").subject.sector == .agriculture)
        file.sector = .trade
        #expect(file.index(of: "x").subject.sector == .trade)
    }

    @Test("cells of a box hold its corners; a box over half the country stands with what is wide")
    func cells() {
        let box = Box(west: 107_019_000, south: 10_999_999, east: 107_021_000, north: 11_000_001)
        #expect(Set(GroundCell.names(of: box)) == ["5350_549", "5350_550", "5351_549", "5351_550"])
        #expect(GroundCell.names(meeting: box)?.contains("wide") == true)
        #expect(GroundCell.names(of: .vietNam) == ["wide"] && GroundCell.names(meeting: .vietNam) == nil)
        #expect(GroundCell.names(of: Box(west: -1, south: -1, east: 0, north: 0)).contains("-1_-1"))
    }

    @Test("the exact place and names of households are personal")
    func personal() {
        var file = Self.sample
        file.households = [PlaceHousehold(name: "Hộ A", hectares: 1)]
        let content = FileContent(file)
        #expect(content.values.keys.filter { $0.hasPrefix("shape") } == ["shape"])
        let personal = content.values.keys.filter { FileContent.lies($0, under: PlaceFile.personalPaths) }
        #expect(Set(personal) == ["shape", "households/0/name"])
        #expect(file.masked.shape == nil && file.masked.households[0].name == "xxx")
    }
}
