import Hummingbird
import Records
import Traceability

/// What every handler of links uses.
struct LinkWork: Sendable {
    let base: FileDesk
    let store: LinkStore

    var installation: InstallationSettings { base.pages.installation }

    func page(_ page: SectionedPage, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        var response = base.pages.workResponse(SectionedPage.template, page, for: visit, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    func seeOther(_ route: LinkRoute, done: String? = nil) -> Response {
        base.seeOther(Address.links(route).path + (done.map { "?xong=\($0)" } ?? ""))
    }

    /// How far the caller's lists go.
    func reach(_ visit: Visit) -> [FileKind: Reach] {
        Dictionary(uniqueKeysWithValues: FileKind.coded.map { ($0, visit.reach(.linkRead, of: $0)) })
    }

    /// A link somebody may see.
    /// - Throws: 404, for one out of reach too.
    func link(_ id: String, for visit: Visit, doing deed: Deed) async throws -> StoredLink {
        guard let stored = try await store.link(id) else { throw Problem.notFound }
        let holders = try await store.holders(of: [LinkAnchor(text: String(stored.draft.anchor.dropFirst()))])
        let own = holders.values.flatMap(\.self).first { $0.file == stored.file }
        // The file may have changed its code since: then only who sees everything finds the link.
        guard let subject = own?.subject else {
            guard visit.reach(.linkRead, of: .product) == .everything, deed == .linkRead else { throw Problem.notFound }
            return stored
        }
        try visit.require(.linkRead, on: subject)
        if deed != .linkRead { try visit.require(deed, on: subject) }
        return stored
    }

    func mayEdit(_ stored: StoredLink, _ visit: Visit) async throws -> Bool {
        let holders = try await store.holders(of: [LinkAnchor(text: String(stored.draft.anchor.dropFirst()))])
        return holders.values.flatMap(\.self).contains {
            $0.file == stored.file && visit.may(.linkEdit, on: $0.subject)
        }
    }

    // MARK: Judging

    /// A draft that may be written, and whose key it is on; or everything against it.
    struct Judged: Sendable {
        let draft: LinkDraft
        let link: Traceability.Link?
        let file: String?
        let findings: [Finding]
    }

    func judge(_ drafts: [LinkDraft], _ visit: Visit) async throws -> [Judged] {
        let judged = drafts.map { ($0, $0.judged()) }
        let holders = try await store.holders(of: judged.compactMap { $0.1.link?.anchor })
        return judged.map { draft, result in
            guard let link = result.link else {
                return Judged(draft: draft, link: nil, file: nil, findings: result.findings)
            }
            var findings: [Finding] = []
            if leadsBack(link.target) { findings.append(Self.finding(.targetLoop, at: "href")) }
            let own = holders[link.anchor] ?? []
            let file = own.first { visit.may(.linkEdit, on: $0.subject) }?.file
            if file == nil {
                let unfiled: LinkCode = link.anchor.owner == nil ? .anchorKind : .anchorUnfiled
                findings.append(Self.finding(own.isEmpty ? unfiled : .anchorForeign, at: "anchor"))
            }
            return Judged(draft: draft, link: findings.isEmpty ? link : nil, file: file, findings: findings)
        }
    }

    private static func finding(_ code: LinkCode, at member: String) -> Finding {
        Finding(code: code.rawValue, severity: .error, pointer: "/\(member)")
    }

    /// Whether a target is a code of ours: whoever follows it comes back here, and perhaps round and round.
    private func leadsBack(_ target: LinkTarget) -> Bool {
        let lower = target.text.lowercased()
        return installation.origins.contains { origin in
            guard lower.hasPrefix(origin.lowercased() + "/") else { return false }
            let path = Visit.target(String(target.text.dropFirst(origin.count))).path
            if case .resolver = Address(path: path) { return true }
            return false
        }
    }
}
