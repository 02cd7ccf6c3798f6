import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/{kind}/{id}`: everything of a file on one page; `POST …/xem-ca-nhan`: with personal data, for officers.
struct FilePageHandler<Guide: FileGuide>: Handler {
    let id: String
    let guide: Guide
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let isAsking = visit.method == .post
        let stored = try await desk.file(guide, id, for: visit, doing: isAsking ? .filePersonal : .fileRead)
        if isAsking {
            _ = try await visit.form(settings: desk.settings)
            try await desk.audit.append(
                desk.pen.entry(.personalRead, on: "\(guide.kind.rawValue):\(id)", by: visit.author))
        }
        return try await show(stored, isClear: isAsking || visit.isOwn(stored.subject), visit)
    }

    private func show(_ stored: StoredFile<Guide.File>, isClear: Bool, _ visit: Visit) async throws -> Response {
        let view = desk.view(visit)
        let shown = isClear ? stored : stored.replacing(guide.masked(stored.file))
        var sections = try await guide.sections(shown, view, desk)
        let (alike, ways) = (try await alike(stored, view), try await ways(stored, view))
        if let steps = nextSteps(stored, alike, ways, view) { sections.insert(steps, at: 0) }
        let page = SectionedPage(
            view, guide.name(of: stored.file),
            trail: [Link(view.text(guide.kind, "title"), to: view.address(guide.kind))],
            actions: actions(stored, view), head(stored, isClear: isClear, view), sections: sections)
        var response = desk.pages.workResponse(SectionedPage.template, page, for: visit)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func actions(_ stored: StoredFile<Guide.File>, _ view: FileView) -> [Button] {
        var buttons: [Button] = []
        let at = { (part: FilePart) in view.address(guide.kind, .part(stored.id, part)) }
        if view.visit.may(.fileEdit, on: stored.subject) {
            buttons.append(Button(view.text("file.edit"), .secondary, icon: .pen, address: at(.edit)))
        }
        if guide.kind == .party, view.visit.may(.accountInvite, on: stored.subject) {
            let people = "\(AccountRoute.people.rawValue)?\(PartyDesk.parameter)=\(PercentCoding.encode(stored.id))"
            buttons.append(Button(view.text("account.people.title"), .secondary, address: people))
        }
        if guide.kind == .party, view.visit.may(.codeIssue, on: stored.subject) {
            buttons.append(Button(view.text("codes.title"), .secondary, address: CodeDesk.address(of: stored.id)))
        }
        let told = FileNotice<Guide>.told.contains(guide.standing(of: stored.file).status)
        if told, view.visit.may(.fileDecide, on: stored.subject) {
            buttons.append(Button(view.text("letter.take"), .quiet, icon: .download, address: at(.notice)))
        }
        buttons.append(Button(view.text("file.history"), .quiet, address: at(.history)))
        return buttons
    }

    /// Status, what just happened, and the way to personal data.
    private func head(_ stored: StoredFile<Guide.File>, isClear: Bool, _ view: FileView) -> [Piece] {
        let standing = guide.standing(of: stored.file)
        var parts: [Piece] = []
        if let done = view.visit.query["xong"], ["luu", "nop", "quyet-dinh", "xoa", "chuyen-buoc"].contains(done) {
            parts.append(Piece(Notice(.success, view.text("file.done.\(done)"))))
        }
        var lines = [
            SummaryList.Line(view.text("file.status"), view.day(standing.since), badge: view.status(standing.status))
        ]
        if standing.isAutomatic == true { lines.append(.init(view.text("file.status"), view.text("file.automatic"))) }
        let reasons = (standing.reasons ?? []).map { view.text("review.reason.\($0.rawValue)") }
        let why = reasons + [standing.reason].compactMap(\.self)
        if !why.isEmpty { lines.append(.init(view.text("file.reason"), why.joined(separator: "; "))) }
        if let decision = standing.decision { lines.append(.init(view.text("file.decision"), decision)) }
        if let day = standing.decisionDay { lines.append(.init(view.text("file.decisionDay"), view.day(day))) }
        lines.append(.init(view.text("file.changed"), view.instant(stored.changedAt)))
        parts.append(Piece(SummaryList(lines)))
        if isClear, view.visit.isOwn(stored.subject) {
            parts.append(
                Piece(
                    Form(
                        action: view.address(guide.kind, .part(stored.id, .export)), sending: view.visit.formFields, [],
                        buttons: [Button(view.text("file.take"), .quiet, icon: .download)])))
        }
        if !isClear, view.visit.may(.filePersonal, on: stored.subject), guide.masked(stored.file) != stored.file {
            parts.append(
                Piece(
                    Form(
                        action: view.address(guide.kind, .part(stored.id, .personal)), sending: view.visit.formFields,
                        [Piece(Notice(.info, view.text("file.personal"), view.text("file.personal.text")))],
                        buttons: [Button(view.text("file.personal.show"), .secondary)])))
        }
        return parts
    }

    /// For who decides on a file that was handed in: others that may be the same thing, which who wrote it could not see.
    private func alike(_ stored: StoredFile<Guide.File>, _ view: FileView) async throws -> [StoredFile<Guide.File>] {
        guard guide.standing(of: stored.file).status == .submitted, view.visit.may(.fileDecide, on: stored.subject)
        else { return [] }
        var seen: Set<String> = []
        return try await desk.store.lookalikes(of: stored.file, except: stored.id).map(\.file)
            .filter { view.visit.may(.fileRead, on: $0.subject) && seen.insert($0.id).inserted }
    }

    /// What the caller may do with it next: what waits is decided only by who takes the stage it waits at.
    private func ways(_ stored: StoredFile<Guide.File>, _ view: FileView) async throws -> [FileStatus] {
        let status = guide.standing(of: stored.file).status
        let ways = FileDecisions.offered(status, on: stored.subject, by: view.visit)
        guard status == .submitted, ways.contains(.active), let caller = view.visit.asker,
            let kind = ReviewKind(guide.kind), let review = try await desk.reviews.open(kind, stored.id)?.review
        else { return ways }
        let officer = try await desk.reviews.officer(for: caller)
        let isTheirs = officer.mayTake(review, under: desk.reviews.settings.policy)
        return isTheirs ? ways : ways.filter { $0 != .active && $0 != .returned }
    }

    /// What stands in the way or comes next, for who can do something about it.
    private func nextSteps(
        _ stored: StoredFile<Guide.File>, _ alike: [StoredFile<Guide.File>], _ ways: [FileStatus], _ view: FileView
    ) -> SectionedPage.Section? {
        let findings = guide.findings(stored.file, desk)
        var parts = findings.map { finding in
            Piece(Notice(finding.severity == .error ? .danger : .caution, view.finding(finding)))
        }
        if !alike.isEmpty {
            let links = alike.prefix(5).map {
                Link(guide.name(of: $0.file), to: view.address(guide.kind, .file($0.id)))
            }
            parts.append(Piece(Notice(.caution, view.text("file.alike"), view.text("file.alike.decide"), links: links)))
        }
        if !ways.isEmpty {
            parts.append(
                Piece(
                    Group(
                        ways.map { status in
                            Piece(
                                Button(
                                    view.text("file.to.\(status.rawValue)"),
                                    status == .active || status == .submitted ? .primary : .secondary,
                                    address: view.address(guide.kind, .part(stored.id, .decision))
                                        + "?sang=\(status.rawValue)"))
                        })))
        }
        return parts.isEmpty ? nil : .init("tiep", view.text("file.next"), parts)
    }
}

extension Visit {
    /// Whether the caller belongs to the party itself: its own phone numbers are no secret from it.
    func isOwn(_ subject: Subject) -> Bool {
        asker.map { caller in
            caller.grants.contains { grant in grant.party.map(subject.parties.contains) ?? false }
        } ?? false
    }
}
