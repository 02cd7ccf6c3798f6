import Testing

@testable import Traceability

@Suite("Who may use a GTIN")
struct GTINRightTests {
    private static let june = CivilDay(year: 2026, month: 6, day: 15)!
    private static let may = CivilDay(year: 2026, month: 5, day: 1)!
    private static let july = CivilDay(year: 2026, month: 7, day: 31)!

    private static func holding(
        basis: GTINBasis? = GTINBasis(.own), scope: Set<GTINScope> = [.commission], to: CivilDay? = july
    ) -> GTINHolding {
        let authorisation = GTINAuthorisation(party: "goi", scope: scope, from: may, to: to, paper: "HĐ 7")
        return GTINHolding(owner: "chu", basis: basis, authorised: [authorisation])
    }

    @Test("the owner may, under each of its names")
    func owner() {
        let book = GTINBook(holdings: ["1": [Self.holding()]], names: ["417/9521001000008": ["chu"]])
        for sender in ["chu", "417/9521001000008"] {
            #expect(book.decide(.commission, of: "1", by: sender, on: Self.june) == .owner)
        }
        #expect(book.decide(.commission, of: "1", by: "417/9521009000000", on: Self.june) == .refused(.anothers))
        #expect(book.decide(.commission, of: "2", by: "chu", on: Self.june) == .unfiled)
    }

    @Test("a file holds its number once an officer let it in, and keeps it")
    func standing() {
        let held: Set<FileStatus> = [.active, .suspended, .closed]
        for status in FileStatus.allCases {
            let file = ProductFile(owner: "a", name: "b", standing: Standing(status, since: Self.june))
            #expect((GTINHolding(file) != nil) == held.contains(status))
        }
    }

    @Test("whom the owner lets may, in scope and term")
    func authorised() {
        let decide = { (use: GTINScope, day: CivilDay) in
            GTINRight.decide(use, of: [Self.holding()], by: ["goi", "417/9521002000007"], on: day)
        }
        #expect(decide(.commission, Self.may) == .authorised)
        #expect(decide(.commission, Self.july) == .authorised)
        #expect(decide(.commission, CivilDay(number: Self.july.number + 1)) == .refused(.term))
        #expect(decide(.commission, CivilDay(number: Self.may.number - 1)) == .refused(.term))
        #expect(decide(.declare, Self.june) == .refused(.scope))
    }

    @Test("an authorisation without an end holds, and one of two is enough")
    func open() {
        let open = Self.holding(scope: [.declare], to: nil)
        #expect(GTINRight.decide(.declare, of: [open], by: ["goi"], on: CivilDay(number: 40_000)) == .authorised)
        #expect(GTINRight.decide(.commission, of: [open, Self.holding()], by: ["goi"], on: Self.june) == .authorised)
        #expect(GTINRight.decide(.commission, of: [open], by: ["goi"], on: Self.june) == .refused(.scope))
    }

    @Test("anybody else may not, and what nobody filed is nobody's")
    func others() {
        #expect(GTINRight.decide(.commission, of: [Self.holding()], by: ["la"], on: Self.june) == .refused(.anothers))
        #expect(GTINRight.decide(.commission, of: [], by: ["la"], on: Self.june) == .unfiled)
        #expect(GTINRight.Decision.unfiled.isAllowed && !GTINRight.Decision.refused(.term).isAllowed)
    }

    @Test("a file's own right ends with its basis")
    func basis() {
        let over = Self.holding(basis: GTINBasis(.authorised, holder: "Maker Ltd", from: Self.may, to: Self.june))
        #expect(GTINRight.decide(.commission, of: [over], by: ["chu"], on: Self.june) == .owner)
        #expect(GTINRight.decide(.commission, of: [over], by: ["chu"], on: Self.july) == .refused(.term))
    }
}
