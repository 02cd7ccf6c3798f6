import Demonstration
import Records
import Traceability

/// Files of the sample papers with a sample copy each, handed in by nobody and let in by the demonstration's officers. What is there already
/// stays as it is.
struct DemonstrationPapers: Sendable {
    let files: FileStore
    let accounts: AccountStore
    let today: CivilDay

    private static let author = Author.system("demonstration")

    func make(_ papers: [DemonstrationPaper]) async throws {
        let known = try await files.files(DocumentFile.self, papers.map(\.id))
        for paper in papers where known[paper.id] == nil { try await make(paper) }
    }

    private func make(_ paper: DemonstrationPaper) async throws {
        guard var file = try await file(paper) else { return }
        let copy = try StoredCopy(sent: SamplePaper(number: paper.number).bytes)
        try await DocumentStore(files: files).copies.store(copy)
        file.copy = copy.named("ban-mau.pdf")
        _ = try await files.create(file, id: paper.id, by: Self.author)
        guard let login = paper.confirmer.flatMap({ Login($0) }), let officer = try await accounts.account(login: login)
        else { return }
        file.standing = Standing(.active, since: file.standing.since)
        _ = try await files.replace(paper.id, version: nil, with: file, by: Author(actor: officer.id))
    }

    private func file(_ paper: DemonstrationPaper) async throws -> DocumentFile? {
        guard let type = DocumentType(rawValue: paper.type), let audience = DocumentAudience(rawValue: paper.audience)
        else { return nil }
        var file = DocumentFile(
            type, name: paper.name, owner: paper.owner, standing: Standing(.submitted, since: today))
        (file.number, file.issuer, file.audience) = (paper.number, paper.issuer, audience)
        file.scope = DocumentScope(
            isWholeParty: paper.products.isEmpty && paper.places.isEmpty, products: paper.products,
            places: paper.places, standards: paper.standards)
        (file.validFrom, file.validTo) = (CivilDay(number: paper.from), CivilDay(number: paper.to))
        let party = try await files.file(PartyFile.self, paper.owner)
        file.commune = party?.file.address.commune
        // Fruit and where it is packed are agriculture's, whoever the owner is.
        file.sector = file.scope.isWholeParty ? party?.file.sector : .agriculture
        return file
    }
}
