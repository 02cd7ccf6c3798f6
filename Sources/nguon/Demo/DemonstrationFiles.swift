import Demonstration
import Records
import Traceability

/// Files of the sample parties, through the same store as everybody's. What is there already stays as it is.
struct DemonstrationFiles: Sendable {
    let files: FileStore
    let today: CivilDay

    private static let author = Author.system("demonstration")

    func make(_ parties: [DemonstrationParty]) async throws {
        let known = try await files.files(PartyFile.self, parties.map(\.id))
        for party in parties where known[party.id] == nil {
            guard let file = file(party) else { continue }
            _ = try await files.create(file, id: party.id, by: Self.author)
        }
    }

    private func file(_ party: DemonstrationParty) -> PartyFile? {
        guard let kind = PartyKind(rawValue: party.kind), let status = FileStatus(rawValue: party.status) else {
            return nil
        }
        var file = PartyFile(kind, name: party.name, commune: party.commune, on: today)
        file.nameEnglish = party.nameEnglish
        file.gln = party.gln
        file.phone = party.phone
        file.sector = Sector(rawValue: party.sector)
        file.standing = Standing(status, since: today, reason: status == .returned ? Self.reason : nil)
        file.memberships = party.memberOf.map { [Membership(party: $0, code: party.memberCode, since: today)] } ?? []
        if kind.isPersonal { file.consent = Consent(day: today, manner: .paper) }
        return file
    }

    private static let reason = "Số điện thoại không gọi được, đề nghị ghi lại (mẫu)."
}
