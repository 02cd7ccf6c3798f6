import Traceability

extension WorkMenu {
    static func of(_ view: FileView) -> [WorkMenu] { of(view.visit, view.words) }
}

extension FileView {
    /// Whether there can be a file of the kind that this caller reaches.
    func isReached(_ kind: FileKind) -> Bool { reach(kind) != .nothing }

    func reach(_ kind: FileKind, for deed: Deed = .fileRead) -> Reach { visit.reach(deed, of: kind) }
}
