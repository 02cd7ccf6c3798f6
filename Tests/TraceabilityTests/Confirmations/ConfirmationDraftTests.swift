import GS1
import Testing
import Traceability

@Suite("What an authority confirms is one fact at a time")
struct ConfirmationDraftTests {
    private static func codes(
        _ facts: Set<ConfirmedFact> = [.placeStands], of kind: FileKind = .place, metres: Int? = nil,
        _ change: (inout ConfirmationDraft) -> Void = { _ in }
    ) -> [String] {
        var draft = ConfirmationDraft(facts, authority: "UBND xã Mẫu")
        change(&draft)
        return draft.findings(of: kind, saying: [.placeStands, .partyActive], metres: metres).map {
            "\($0.code) \($0.pointer ?? "")"
        }
    }

    @Test("facts are chosen, of the file's kind, and only what the file says")
    func facts() {
        #expect(Self.codes() == [])
        #expect(Self.codes([]) == ["confirmation.factMissing /facts"])
        #expect(Self.codes([.partyActive]) == ["confirmation.factOther /facts"])
        #expect(Self.codes([.placeArea]) == ["confirmation.factEmpty /facts"])
        #expect(Self.codes { $0.authority = " " } == ["confirmation.authorityMissing /authority"])
        #expect(
            Self.codes { $0.note = String(repeating: "a", count: 1_001) } == ["confirmation.textLong /note"])
    }

    @Test("a position far from the outline is asked about, and let in where it is meant")
    func far() {
        #expect(Self.codes(metres: 200) == [])
        #expect(Self.codes(metres: 201) == ["confirmation.positionFar /position"])
        #expect(Self.codes(metres: 201) { $0.isFarMeant = true } == [])
    }

    @Test("a confirmation is withdrawn with a reason")
    func withdrawing() {
        #expect(ConfirmationDraft.findings(withdrawing: "Nhầm nơi") == [])
        #expect(ConfirmationDraft.findings(withdrawing: " ").map(\.code) == ["confirmation.reasonMissing"])
    }

    @Test("a change touches what it is of, and nothing else")
    func touched() {
        let change = { (path: String) in [FileChange(path: path, before: "1", after: "2")] }
        #expect(ConfirmedFact.placeArea.isTouched(by: change("hectares")))
        #expect(ConfirmedFact.placeStands.isTouched(by: change("address/commune")))
        #expect(!ConfirmedFact.placeStands.isTouched(by: change("address/street")))
        #expect(!ConfirmedFact.placeArea.isTouched(by: change("phone")))
        #expect(ConfirmedFact.productLabel.isTouched(by: change("label/ingredients")))
        #expect(ConfirmedFact.allCases.allSatisfy { !$0.isTouched(by: change("standing/status")) })
        #expect(ConfirmedFact.allCases.allSatisfy { !$0.paths.isEmpty })
    }

    @Test("what a file can be confirmed of follows from what it says")
    func said() {
        let standing = Standing(.active, since: CivilDay(number: 20_000))
        var place = PlaceFile(name: "Vườn (mẫu)", category: .growingArea, owner: "htx-1", standing: standing)
        #expect(place.facts == [] && place.isConfirmable)
        (place.address.commune, place.hectares, place.produce) = ("26041", 2, "sầu riêng")
        #expect(place.facts == [.placeStands, .placeArea, .placeProduce])
        place.standing = Standing(.draft, since: standing.since)
        #expect(!place.isConfirmable)
        var product = ProductFile(owner: "htx-1", name: "Sầu riêng (mẫu)", standing: standing)
        #expect(product.facts == [])
        (product.commune, product.origin) = ("26041", ProductOrigin())
        product.label = ["ingredients": "sầu riêng"]
        #expect(product.facts == [.productOrigin, .productLabel])
        #expect(PartyFile(.household, name: "Hộ (mẫu)", commune: "26041", on: standing.since).facts.count == 2)
    }

    @Test("metres are to the nearest of the outline, and none inside it")
    func metres() throws {
        let corners = [
            (107_000_000, 11_000_000), (107_010_000, 11_000_000), (107_010_000, 11_010_000), (107_000_000, 11_010_000),
        ]
        let area = Shape.area([Polygon(outer: corners.map { Coordinate(longitude: $0.0, latitude: $0.1)! })])
        #expect(area.metres(to: try #require(Coordinate(typed: "11.005, 107.005"))) == 0)
        let north = area.metres(to: try #require(Coordinate(typed: "11.011000, 107.005000")))
        #expect((100...120).contains(north), "\(north)")
        let corner = area.metres(to: try #require(Coordinate(typed: "11.020, 107.020")))
        #expect((1_500...1_620).contains(corner), "\(corner)")
        let point = Shape.point(try #require(Coordinate(typed: "11.0, 107.0")))
        #expect((1_100...1_112).contains(point.metres(to: try #require(Coordinate(typed: "11.01, 107.0")))))
        #expect(Coordinate(typed: "ở vườn") == nil && Coordinate(typed: "95, 107") == nil)
    }

    @Test("what lies elsewhere by now is not what was confirmed; facts stand in their order")
    func place() {
        let thing = ThingKey(text: "414/9521000000018")
        let made = { (fact: ConfirmedFact, commune: String) in
            Confirmation(fact, of: thing, authority: "UBND xã Mẫu", day: CivilDay(number: 20_000), commune: commune)
        }
        let all = [made(.placeArea, "26041"), made(.placeStands, "26041"), made(.placeProduce, "26068")]
        #expect(all.of(thing, in: "26041").map(\.fact) == [.placeStands, .placeArea])
        #expect(all.of(thing, in: nil).count == 3)
        #expect(all.of(ThingKey(text: "414/9521000000025"), in: nil) == [])
    }
}
