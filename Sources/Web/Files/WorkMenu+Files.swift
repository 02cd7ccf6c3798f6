import Traceability

extension WorkMenu {
    /// The menu of the working portal: what this caller can open, and nothing else.
    static func of(_ view: FileView) -> [WorkMenu] {
        let visit = view.visit
        let link = { (key: String, address: Address) in
            Link(view.text(key), to: address.path, isCurrent: address.isAbove(visit.address))
        }
        var work = [link("file.home", .work)]
        if visit.may(.fileRead) {
            for kind in FileKind.allCases where view.isReached(kind) {
                work.append(link("file.\(kind.rawValue).title", .files(kind, .list)))
            }
        }
        if visit.may(.auditRead) { work.append(link("audit.title", .audit)) }
        let own = [link("account.title", .account(.own))]
        return [
            WorkMenu(id: "viec", title: view.text("file.menu"), links: work),
            WorkMenu(id: "toi", title: view.text("account.menu"), links: own),
        ]
    }
}

extension FileView {
    /// Whether there can be a file of the kind that this caller reaches.
    func isReached(_ kind: FileKind) -> Bool { reach(kind) != .nothing }

    func reach(_ kind: FileKind, for deed: Deed = .fileRead) -> Reach {
        visit.asker.map { Access.reach(deed, of: kind, by: $0) } ?? .nothing
    }
}

extension Address {
    /// Whether a page lies under this entry of the menu.
    fileprivate func isAbove(_ other: Address) -> Bool {
        switch (self, other) {
        case (.files(let kind, _), .files(let current, _)): kind == current
        default: self == other
        }
    }
}
