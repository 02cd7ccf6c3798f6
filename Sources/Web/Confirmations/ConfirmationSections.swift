import Records
import Traceability

/// What a file's page says of each fact: who confirmed it and when, or that it is the business's own word.
struct ConfirmationSections: Sendable {
    let desk: ConfirmationDesk

    func of<File: ConfirmableFile>(_ stored: StoredFile<File>, _ view: FileView) async throws -> [SectionedPage.Section]
    {
        let all = try await desk.store.list(of: stored.id, limit: 100)
        let words = ConfirmationView(view)
        let lines = ConfirmedFact.all(of: File.kind).flatMap { fact in
            rows(of: fact, all.filter { $0.fact == fact }, isSaid: stored.file.facts.contains(fact), words)
        }
        let table = DataTable(
            view.text("confirmation.title"),
            columns: ["confirmation.what", "confirmation.state", "confirmation.authority", "confirmation.day"].map {
                .init(view.text($0))
            }, rows: lines)
        var parts = [Piece(table)]
        if view.visit.query["xong"] == "xac-nhan" {
            parts.insert(Piece(Notice(.success, view.text("confirmation.done"))), at: 0)
        }
        if stored.file.isConfirmable, view.visit.may(.fileDecide, on: stored.subject) {
            let address = view.address(File.kind, .part(stored.id, .confirmation))
            parts.append(Piece(Button(view.text("confirmation.new"), .secondary, icon: .check, address: address)))
        }
        return [.init("xac-nhan", view.text("confirmation.title"), parts)]
    }

    /// The latest that stands, and what came before it.
    private func rows(
        of fact: ConfirmedFact, _ all: [StoredConfirmation], isSaid: Bool, _ words: ConfirmationView
    ) -> [DataTable.Row] {
        guard !all.isEmpty else {
            let key = isSaid ? "confirmation.declared" : "confirmation.unsaid"
            return [
                .init([
                    .init(words.fact(fact)), .init("", badge: Badge(words.text(key), isSaid ? .declared : .neutral)),
                ])
            ]
        }
        return all.prefix(5).map { one in
            .init([
                .init(words.fact(fact), to: Address.confirmations(.one(one.id)).path),
                .init("", badge: words.state(one)), .init(one.authority),
                .init(
                    [words.view.day(one.day), one.isOnSite ? words.text("confirmation.onSite") : nil].compactMap(\.self)
                        .joined(separator: ", ")),
            ])
        }
    }
}
