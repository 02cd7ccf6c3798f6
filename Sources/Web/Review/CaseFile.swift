import Records
import Traceability

/// What a case is about, as its page shows it: the whole file, what rules find in it now, what may be the same thing a second time, what changed last.
struct CaseFile: Sendable {
    let name: String
    let address: String
    let version: Int64
    let findings: [Finding]
    let sections: [SectionedPage.Section]
    let alike: [Link]
    let changes: [FileVersion]
    /// Whether a notice can be taken of what was decided.
    let isTold: Bool
}

extension FileGuides {
    private static let changesShown = 5, alikeShown = 5

    /// Nil where nothing is left of it. Personal data is masked, as on the file's own page.
    func caseFile(_ kind: FileKind, _ id: String, _ desk: FileDesk, _ view: FileView) async throws
        -> CaseFile?
    {
        switch kind {
        case .party: try await caseFile(party, id, desk, view)
        case .place: try await caseFile(place, id, desk, view)
        case .product: try await caseFile(product, id, desk, view)
        case .document: try await caseFile(document, id, desk, view)
        }
    }

    private func caseFile<Guide: FileGuide>(
        _ guide: Guide, _ id: String, _ desk: FileDesk, _ view: FileView
    ) async throws -> CaseFile? {
        guard let stored = try await desk.store.file(Guide.File.self, id) else { return nil }
        let masked = stored.replacing(guide.masked(stored.file))
        var seen: Set<String> = []
        let alike = try await desk.store.lookalikes(of: stored.file, except: id).map(\.file)
            .filter { view.visit.may(.fileRead, on: $0.subject) && seen.insert($0.id).inserted }
        return CaseFile(
            name: guide.name(of: stored.file), address: view.address(guide.kind, .file(id)),
            version: stored.version,
            findings: guide.findings(stored.file, desk),
            sections: try await guide.sections(masked, view, desk),
            alike: alike.prefix(Self.alikeShown).map {
                Link(guide.name(of: $0.file), to: view.address(guide.kind, .file($0.id)))
            },
            changes: try await desk.store.history(of: id, limit: Self.changesShown),
            isTold: FileNotice<Guide>.told.contains(guide.standing(of: stored.file).status))
    }
}
