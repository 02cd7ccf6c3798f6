import Traceability

/// The way from a form to a number, for who may take one.
enum CodeHelp {
    /// - Parameter owner: whose numbers; empty where none is needed.
    static func pieces(for owner: String, _ view: FileView) -> [Piece] {
        guard !owner.isEmpty, FileRoute.isID(owner), view.visit.may(.codeIssue) else { return [] }
        let link = Link(view.text("codes.help"), to: CodeDesk.address(of: owner))
        return [Piece(Notice(.info, view.text("codes.help.text"), links: [link]))]
    }
}
