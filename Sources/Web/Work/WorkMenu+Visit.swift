import Traceability

extension WorkMenu {
    /// The menu of the working portal: what this caller can open, and nothing else.
    static func of(_ visit: Visit, _ words: PageWords) -> [WorkMenu] {
        let entry = { (key: String, address: Address) in
            Link(words.text(key), to: address.path, isCurrent: address.isAbove(visit.address))
        }
        var work = [entry("file.home", .work)]
        if visit.may(.fileDecide) { work.append(entry("day.title", .day(.queue))) }
        for kind in FileKind.allCases where visit.reach(.fileRead, of: kind) != .nothing {
            work.append(entry("file.\(kind.rawValue).title", .files(kind, .list)))
        }
        if visit.asker?.grants.contains(where: { !$0.role.isOfParty }) == true, visit.may(.fileRead) {
            work.append(entry("overview.title", .map))
        }
        if visit.reach(.linkRead, of: .product) != .nothing { work.append(entry("links.title", .links(.list))) }
        if visit.may(.listRead) { work.append(entry("lists.title", .lists(.lists))) }
        if visit.reach(.fileRead, of: .product) != .nothing {
            work.append(entry("suspension.title", .suspensions(.list)))
        }
        if visit.may(.accountInvite) { work.append(entry("account.people.title", .account(.people))) }
        if visit.may(.codeIssue) { work.append(entry("codes.title", .codes)) }
        if visit.may(.keyManage) { work.append(entry("account.keys.title", .account(.keys))) }
        if visit.may(.accountManageAll) { work.append(entry("account.all.title", .account(.accounts))) }
        if visit.may(.auditRead) { work.append(entry("audit.title", .audit)) }
        let own = [
            entry("account.title", .account(.own)), entry("account.secondFactor.title", .account(.secondFactor)),
            entry("account.sessions.title", .account(.sessions)),
        ]
        return [
            WorkMenu(id: "viec", title: words.text("file.menu"), links: work),
            WorkMenu(id: "toi", title: words.text("account.menu"), links: own),
        ]
    }
}

extension Address {
    /// Whether a page lies under this entry of the menu.
    fileprivate func isAbove(_ other: Address) -> Bool {
        switch (self, other) {
        case (.files(let kind, _), .files(let current, _)): kind == current
        case (.links, .links), (.suspensions, .suspensions): true
        case (.lists, .lists), (.lists, .law): true
        case (.day, .day): true
        default: self == other
        }
    }
}
