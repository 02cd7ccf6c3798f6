extension Role {
    /// The table of rights. Whether the subject lies within is `Access`'s to find.
    func span(of deed: Deed) -> Span {
        switch deed {
        case .fileRead, .linkRead, .listRead: isOfParty ? .party : .area
        case .filePersonal: personal
        case .fileCreate, .fileImport: isHelping ? .area : worksForBusiness ? .party : .nowhere
        case .linkEdit: worksForBusiness ? .party : .nowhere
        case .fileEdit: isHelping ? .area : isOfParty ? .party : .nowhere
        case .codeIssue: isHelping ? .area : worksForBusiness ? .party : .nowhere
        case .fileDecide: isDeciding ? .area : .nowhere
        case .fileExport: self == .administrator ? .nowhere : isOfParty ? .party : .area
        case .listEdit: self == .coordinator || self == .sectorOfficer ? .area : .nowhere
        case .listApprove: self == .coordinator ? .area : .nowhere
        case .listPropose: isDeciding ? .area : .nowhere
        case .accountInvite: isHelping || self == .administrator ? .area : self == .owner ? .party : .nowhere
        case .accountManage: isDeciding || self == .administrator ? .area : self == .owner ? .party : .nowhere
        case .accountManageAll: self == .administrator ? .area : .nowhere
        case .keyManage: keys
        case .auditRead: self == .auditor || self == .coordinator || self == .administrator ? .area : .nowhere
        case .personalErase: self == .coordinator ? .area : .nowhere
        }
    }

    /// Kinds of file it has to do with at all.
    func handles(_ kind: FileKind?) -> Bool {
        switch self {
        case .administrator, .provider: kind == nil || kind == .party
        default: true
        }
    }

    /// Says what is so of others: approves, suspends, hands over codes.
    var isDeciding: Bool { self == .coordinator || self == .sectorOfficer || self == .communeOfficer }

    /// Writes for others.
    private var isHelping: Bool { isDeciding || self == .alliance }

    private var worksForBusiness: Bool { self == .owner || self == .staff }

    private var personal: Span {
        switch self {
        case .administrator, .provider: .nowhere
        case .owner, .staff: .party
        case .coordinator, .sectorOfficer, .communeOfficer, .auditor, .alliance: .area
        }
    }

    private var keys: Span {
        switch self {
        case .administrator, .coordinator: .area
        case .owner, .provider: .party
        case .sectorOfficer, .communeOfficer, .auditor, .alliance, .staff: .nowhere
        }
    }
}
