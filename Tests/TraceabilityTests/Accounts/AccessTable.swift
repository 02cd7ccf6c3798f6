import Traceability

/// The table of rights as the province's people would write it: `-` no, `p` at one's party and who belongs to it, `a` in one's area.
/// The program's rules are written the other way round, deed by deed; both must say the same.
enum AccessTable {
    private static let text = """
                        admin coord sector commune audit alliance owner staff provider
        file.read         a     a     a      a      a      a       p     p     p
        file.personal     -     a     a      a      a      a       p     p     -
        file.create       -     a     a      a      -      a       p     p     -
        file.edit         -     a     a      a      -      a       p     p     p
        file.decide       -     a     a      a      -      -       -     -     -
        file.export       -     a     a      a      a      a       p     p     p
        file.import       -     a     a      a      -      a       p     p     -
        link.read         a     a     a      a      a      a       p     p     p
        link.edit         -     -     -      -      -      -       p     p     -
        list.read         a     a     a      a      a      a       p     p     p
        list.edit         -     a     a      -      -      -       -     -     -
        list.approve      -     a     -      -      -      -       -     -     -
        list.propose      -     a     a      a      -      -       -     -     -
        code.issue        -     a     a      a      -      a       p     p     -
        account.invite    a     a     a      a      -      a       p     -     -
        account.manage    a     a     a      a      -      -       p     -     -
        account.manageAll a     -     -      -      -      -       -     -     -
        key.manage        a     a     -      -      -      -       p     -     p
        audit.read        a     a     -      -      a      -       -     -     -
        personal.erase    -     a     -      -      -      -       -     -     -
        """

    private static let roles: [Role] = [
        .administrator, .coordinator, .sectorOfficer, .communeOfficer, .auditor, .alliance, .owner, .staff, .provider,
    ]

    static let rights: [Deed: [Role: Character]] = {
        var rights: [Deed: [Role: Character]] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let words = line.split(separator: " ")
            guard let deed = Deed(rawValue: String(words[0])) else { preconditionFailure("no deed \(words[0])") }
            rights[deed] = Dictionary(uniqueKeysWithValues: zip(roles, words.dropFirst().map { $0.first! }))
        }
        return rights
    }()

    /// These two have to do with parties only.
    static func handles(_ role: Role, _ kind: FileKind?) -> Bool {
        (role != .administrator && role != .provider) || kind == nil || kind == .party
    }
}
