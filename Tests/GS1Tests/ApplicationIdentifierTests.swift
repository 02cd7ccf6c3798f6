import GS1
import Testing

@Suite("The table of application identifiers")
struct ApplicationIdentifierTests {
    @Test("every identifier stands once, in order, and is found by its code")
    func lookup() {
        let codes = ApplicationIdentifier.all.map(\.code)
        #expect(codes.count == 541)
        #expect(codes == Array(Set(codes)).sorted())
        for identifier in ApplicationIdentifier.all {
            #expect(ApplicationIdentifier(identifier.code) == identifier)
            #expect((2...4).contains(identifier.code.count))
            #expect(!identifier.title.isEmpty || ["8110", "8112"].contains(identifier.code))
        }
    }

    @Test("what is no identifier is not found", arguments: ["", "0", "04", "99999", "310", "3106", "AB", "٠١", "1 "])
    func unknown(code: String) {
        #expect(ApplicationIdentifier(code) == nil)
    }

    @Test("the primary keys of Digital Links are these and no others")
    func primaryKeys() {
        let keys = ApplicationIdentifier.all.filter(\.isPrimaryKey).map(\.code)
        let expected = [
            "00", "01", "253", "255", "401", "402", "414", "415", "417", "8003", "8004", "8006", "8010", "8013", "8017",
            "8018",
        ]
        #expect(keys == expected)
    }

    @Test("every qualifier of a key is an identifier of the table")
    func qualifiersExist() {
        for key in ApplicationIdentifier.all {
            for code in (key.qualifierSequences ?? []).joined() { #expect(ApplicationIdentifier(code) != nil) }
        }
        #expect(ApplicationIdentifier("01")?.qualifierSequences == [["22", "10", "21"], ["235"]])
        #expect(ApplicationIdentifier("414")?.qualifierSequences == [["254"], ["7040"]])
        #expect(ApplicationIdentifier("00")?.qualifierSequences == [[]])
        #expect(ApplicationIdentifier("10")?.qualifierSequences == nil)
    }

    @Test("a row says characters, lengths and checks of each component")
    func components() {
        let grai = ApplicationIdentifier("8003")!
        #expect(grai.components.map(\.repertoire) == [.numeric, .numeric, .cset82])
        #expect(grai.components.map(\.maximum) == [1, 13, 16])
        #expect(grai.components.map(\.minimum) == [1, 13, 1])
        #expect(grai.components.map(\.isOptional) == [false, false, true])
        #expect(grai.components[1].linters.all == [.csum, .gcppos1])
        #expect(grai.minimumLength == 14 && grai.maximumLength == 30)
        #expect(ApplicationIdentifier("423")?.components.count == 5)
    }

    @Test("only the last component of an identifier varies in length")
    func onlyTheLastVaries() {
        for identifier in ApplicationIdentifier.all {
            for component in identifier.components.dropLast() { #expect(component.minimum == component.maximum) }
        }
    }

    @Test("the runs of measures, amounts and internal identifiers are spread out")
    func runs() {
        #expect(ApplicationIdentifier("3105")?.title == "NET WEIGHT (kg)")
        #expect(ApplicationIdentifier("3929") != nil)
        #expect((91...99).allSatisfy { ApplicationIdentifier("\($0)")?.maximumLength == 90 })
        #expect(ApplicationIdentifier("3103")?.hasPredefinedLength == true)
        #expect(ApplicationIdentifier("10")?.hasPredefinedLength == false)
        #expect(ApplicationIdentifier("21")?.isDataAttribute == false)
    }

    @Test("no name of a content check is lost")
    func lintersAreNamed() {
        let used = Set(ApplicationIdentifier.all.flatMap(\.components).flatMap(\.linters.all))
        #expect(Linter.allCases.count == 39)
        #expect(used.isSuperset(of: [.iso3166, .iso4217, .pcenc, .couponcode, .iban, .packagetype, .winding]))
    }
}
