import Testing
import Traceability

/// Every role, deed and kind of subject, held against the table.
struct AccessTests {
    static let grants: [Grant] = [
        .administrator, .coordinator, .auditor, .owner(of: "htx"), .staff(of: "htx"), .provider(at: "htx"),
        Grant(role: .sectorOfficer, sectors: [.agriculture])!,
        Grant(role: .sectorOfficer, communes: ["26001"], sectors: [.agriculture, .foodSafety])!,
        Grant(role: .communeOfficer, communes: ["26001", "26002"])!,
        Grant(role: .communeOfficer, communes: ["26001"], sectors: [.trade])!,
        Grant(role: .alliance)!, Grant(role: .alliance, communes: ["26002"])!,
    ]

    static let subjects: [Subject] = {
        let kinds: [FileKind?] = [nil] + FileKind.allCases
        let parties: [Set<String>] = [[], ["htx"], ["ho-7", "htx"], ["khac"]]
        let communes: [String?] = [nil, "26001", "26002", "26003"]
        let sectors: [Sector?] = [nil] + Sector.allCases
        return kinds.flatMap { kind in
            parties.flatMap { parties in
                communes.flatMap { commune in
                    sectors.map { Subject(kind: kind, parties: parties, commune: commune, sector: $0) }
                }
            }
        }
    }()

    /// The table read naively.
    private func isRight(_ deed: Deed, _ grant: Grant, on subject: Subject) -> Bool {
        guard AccessTable.handles(grant.role, subject.kind) else { return false }
        switch AccessTable.rights[deed]![grant.role]! {
        case "p": return subject.parties.contains(grant.party!)
        case "a":
            let isInCommune = grant.communes.isEmpty || grant.communes.contains(subject.commune ?? "none")
            let isInSector = grant.sectors.isEmpty || grant.sectors.contains { $0 == subject.sector }
            return isInCommune && isInSector
        default: return false
        }
    }

    @Test func theTableNamesEveryDeedAndEveryRole() {
        #expect(Set(AccessTable.rights.keys) == Set(Deed.allCases))
        for roles in AccessTable.rights.values { #expect(Set(roles.keys) == Set(Role.allCases)) }
        #expect(Set(Self.grants.map(\.role)) == Set(Role.allCases))
    }

    @Test(arguments: Deed.allCases)
    func aDeedIsAllowedWhereTheTableSaysAndNowhereElse(deed: Deed) {
        var wrong: [String] = []
        for grant in Self.grants {
            let caller = Caller(id: "user:1", grants: [grant], hasSecondFactor: true)
            for subject in Self.subjects {
                let decision = Access.decide(deed, on: subject, by: caller)
                if decision.isAllowed != isRight(deed, grant, on: subject) { wrong.append("\(grant) \(subject)") }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: Deed.allCases)
    func aListShowsExactlyWhatMayBeDoneOneByOne(deed: Deed) {
        var wrong: [String] = []
        for first in Self.grants {
            for second in Self.grants {
                let caller = Caller(id: "user:1", grants: [first, second], hasSecondFactor: true)
                for kind in FileKind.allCases {
                    let reach = Access.reach(deed, of: kind, by: caller)
                    for subject in Self.subjects where subject.kind == kind {
                        let one = Access.decide(deed, on: subject, by: caller).isAllowed
                        if reach.covers(subject) != one { wrong.append("\(first) \(second) \(subject)") }
                    }
                }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test func aSecondPartAddsAndNeverTakesAway() {
        for deed in Deed.allCases {
            for first in Self.grants {
                for second in Self.grants {
                    let both = Caller(id: "user:1", grants: [first, second], hasSecondFactor: true)
                    for subject in Self.subjects.shuffled().prefix(20) {
                        let either = isRight(deed, first, on: subject) || isRight(deed, second, on: subject)
                        #expect(Access.decide(deed, on: subject, by: both).isAllowed == either)
                    }
                }
            }
        }
    }

    @Test func atTheDoorARightAnywhereIsEnough() {
        for deed in Deed.allCases {
            for grant in Self.grants {
                let caller = Caller(id: "user:1", grants: [grant], hasSecondFactor: true)
                let isRight = AccessTable.rights[deed]![grant.role]! != "-"
                #expect(Access.decide(deed, on: nil, by: caller) == (isRight ? .allowed : .refused(.role)))
                for kind in FileKind.allCases {
                    let isOpen = isRight && AccessTable.handles(grant.role, kind)
                    #expect(Access.decideAtDoor(deed, of: kind, by: caller) == (isOpen ? .allowed : .refused(.role)))
                }
            }
        }
    }

    @Test func anOfficerWithoutASecondFactorMayDoNothing() {
        for grant in Self.grants where !grant.role.isOfParty {
            let caller = Caller(id: "user:1", grants: [.owner(of: "htx"), grant])
            for deed in Deed.allCases {
                #expect(Access.decide(deed, on: nil, by: caller) == .refused(.secondFactor))
                #expect(Access.reach(deed, of: .party, by: caller) == .nothing)
            }
        }
        let owner = Caller(id: "user:1", grants: [.owner(of: "htx")])
        #expect(Access.decide(.fileEdit, on: Subject(kind: .product, parties: ["htx"]), by: owner) == .allowed)
    }

    @Test func aKeyNeedsNoSecondFactorAndHasNoMoreThanItWasGiven() {
        let key = Caller(id: "key:1", grants: [.owner(of: "htx")], isMachine: true, limits: [.fileRead])
        let own = Subject(kind: .product, parties: ["htx"])
        #expect(Access.decide(.fileRead, on: own, by: key) == .allowed)
        #expect(Access.decide(.fileEdit, on: own, by: key) == .refused(.scope))
        #expect(Access.reach(.fileEdit, of: .product, by: key) == .nothing)
        #expect(!Caller(id: "key:2", grants: [.coordinator], isMachine: true).owesSecondFactor)
    }

    @Test func whoIsOutsideIsToldApartFromWhoHasNoRight() {
        let officer = Caller(
            id: "user:1", grants: [Grant(role: .communeOfficer, communes: ["26001"])!], hasSecondFactor: true)
        let elsewhere = Subject(kind: .party, parties: ["khac"], commune: "26003", sector: .agriculture)
        #expect(Access.decide(.fileRead, on: elsewhere, by: officer) == .refused(.area))
        #expect(Access.decide(.auditRead, on: elsewhere, by: officer) == .refused(.role))
        #expect(Access.decide(.fileRead, on: elsewhere, by: Caller(id: "user:2", grants: [])) == .refused(.role))
    }

    @Test func nobodyGivesAwayMoreThanTheyHave() {
        let party = Subject(kind: .party, parties: ["ho-7", "htx"], commune: "26001", sector: .agriculture)
        let parts = Self.grants + [.owner(of: "ho-7"), .staff(of: "ho-7")]
        for giver in Self.grants {
            let caller = Caller(id: "user:1", grants: [giver], hasSecondFactor: true)
            for part in parts {
                let isOfThisParty = part.party.map(party.parties.contains) ?? false
                let may =
                    giver.role == .administrator || isOfThisParty && isRight(.accountInvite, giver, on: party)
                #expect(Access.decideGranting(part, at: party, by: caller).isAllowed == may)
            }
        }
    }

    @Test func nobodyGetsAtOnePartyThroughAnother() {
        let parties = [
            "ho-7": Subject(kind: .party, parties: ["ho-7", "htx"], commune: "26001"),
            "khac": Subject(kind: .party, parties: ["khac"], commune: "26003"),
        ]
        let owner = Caller(id: "user:1", grants: [.owner(of: "htx")])
        let both: [Grant] = [.owner(of: "ho-7"), .staff(of: "khac")]
        #expect(Access.decideManaging([.owner(of: "ho-7")], at: parties, by: owner) == .allowed)
        #expect(Access.decideManaging(both, at: parties, by: owner) == .refused(.area))
        #expect(Access.decideManaging([.owner(of: "ho-7"), .coordinator], at: parties, by: owner) == .refused(.role))
        #expect(Access.decideManaging([], at: parties, by: owner) == .refused(.role))
        let administrator = Caller(id: "user:2", grants: [.administrator], hasSecondFactor: true)
        #expect(Access.decideManaging(both + [.coordinator], at: parties, by: administrator) == .allowed)
    }

    @Test func anOfficerOfACommuneReachesTheFilesOfThoseItReplaced() {
        let pairs: [(replaced: String, by: String)] = [("1", "2"), ("2", "3"), ("4", "3"), ("5", "6")]
        let merged = CommuneSuccession(pairs)
        #expect(merged.widened(["3"]) == ["1", "2", "3", "4"])
        #expect(merged.widened(["6", "9"]) == ["5", "6", "9"])
        let circle: [(replaced: String, by: String)] = [("1", "2"), ("2", "1")]
        #expect(CommuneSuccession(circle).widened(["1"]) == ["1", "2"])
        let officer = merged.widened(Grant(role: .communeOfficer, communes: ["3"])!)
        let caller = Caller(id: "user:1", grants: [officer], hasSecondFactor: true)
        #expect(Access.decide(.fileEdit, on: Subject(kind: .place, commune: "1"), by: caller) == .allowed)
        #expect(merged.widened(Grant.coordinator) == .coordinator)
    }
}
