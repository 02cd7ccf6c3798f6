import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/de-xuat/{id}`: one proposal; the coordinator takes it into the next version or says why not.
struct ListProposalHandler: Handler {
    let id: String
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard let proposal = try await desk.store.proposal(id) else { throw Problem.notFound }
        guard visit.method == .post else { return try await show(proposal, FormFaults(), visit) }
        let form = try await visit.form(settings: desk.base.settings)
        do {
            try await desk.store.decide(
                id, accepts: form["viec"] == "nhan", answer: form.answer("tra-loi").map { String($0.prefix(1_000)) },
                by: visit.author)
            return desk.seeOther(.proposals, done: "quyet")
        } catch let refusal as ListRefusal where refusal != .missing {
            var faults = FormFaults()
            faults.add("tra-loi", desk.words(visit).text("error.\(refusal.rawValue)"))
            return try await show(proposal, faults, visit)
        }
    }

    private func show(_ proposal: ListProposal, _ faults: FormFaults, _ visit: Visit) async throws -> Response {
        let words = desk.words(visit)
        let names = try await desk.base.names(
            of: [proposal.actor] + [proposal.decidedBy].compactMap(\.self))
        let list = try await desk.list(proposal.list).list
        var lines: [SummaryList.Line] = [
            .init(words.text("file.status"), "", badge: words.state(proposal)),
            .init(words.text("lists.list"), list.name), .init(words.text("lists.key"), words.key(proposal.entry.key)),
            .init(words.text("lists.says"), words.says(proposal.entry, list.kind)),
            .init(words.text("file.reason"), proposal.reason),
            .init(
                words.text("lists.proposer"),
                "\(words.view.actor(proposal.actor, names)) · \(words.view.instant(proposal.at))"),
        ]
        if let by = proposal.decidedBy, let at = proposal.decidedAt {
            let who = "\(words.view.actor(by, names)) · \(words.view.instant(at))"
            lines.append(.init(words.text("lists.decidedBy"), who))
        }
        if let answer = proposal.answer { lines.append(.init(words.text("lists.answer"), answer)) }
        var parts: [Piece] = [Piece(SummaryList(lines))]
        if let product = proposal.product {
            parts.append(
                Piece(Link(words.text("lists.product.open"), to: words.view.address(.product, .file(product)))))
        }
        if proposal.state == .open, visit.may(.listApprove) { parts.append(Piece(form(faults, visit, words))) }
        let page = SectionedPage(
            words.view, proposal.entry.name,
            trail: desk.trail(nil, nil, words) + [
                Link(words.text("lists.proposals"), to: Address.lists(.proposals).path)
            ], parts)
        return desk.page(page, visit, status: faults.isEmpty ? .ok : .conflict)
    }

    private func form(_ faults: FormFaults, _ visit: Visit, _ words: ListPhrases) -> Form {
        Form(
            action: Address.lists(.proposal(id)).path, sending: visit.formFields, errors: faults.summary,
            [
                Piece(
                    Field(
                        "tra-loi", words.text("lists.answer"), hint: words.text("lists.answer.hint"),
                        error: faults["tra-loi"], isOptional: true, TextArea("", rows: 3, maxLength: 1_000)))
            ],
            buttons: [
                Button(words.text("lists.accept"), sends: ("viec", "nhan")),
                Button(words.text("lists.decline"), .secondary, sends: ("viec", "khong")),
            ])
    }
}
