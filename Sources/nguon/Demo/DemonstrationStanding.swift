import Demonstration
import Records
import Traceability

/// What sample authorities say: a lot whose display is suspended, and facts of some places and businesses that were confirmed. What is
/// there already stays as it is.
struct DemonstrationStanding: Sendable {
    let files: FileStore
    let today: CivilDay

    private static let author = Author.system("demonstration")
    private static let committee = "UBND xã, phường sở tại (mẫu)"
    /// Places and parties of which facts are confirmed.
    private static let confirmed = 6

    /// - Parameter path: of the lot's code.
    func suspend(_ path: String) async throws {
        guard let subject = try? SuspensionSubject(reading: path) else { return }
        let store = SuspensionStore(files: files)
        guard let product = try await store.files(of: subject.code).first else { return }
        let terms = SuspensionTerms(
            .display, decision: "128/QĐ-SCT (mẫu)", authority: "Sở Công Thương (mẫu)",
            reason: "Chờ cơ sở làm rõ sổ ghi chép của lô (mẫu)", from: today)
        _ = try await store.make("tam-dung-mau", subject, file: product.id, terms, by: Self.author)
    }

    func confirm(_ places: [DemonstrationPlace], _ parties: [DemonstrationParty]) async throws {
        let land = places.filter { $0.kind == PlaceKind.growingArea.rawValue && $0.gln != nil }
        for place in land.prefix(Self.confirmed) {
            try await confirm([.placeStands, .placeArea], PlaceFile.self, place.id)
        }
        for party in parties.filter({ $0.gln != nil && $0.status == FileStatus.active.rawValue }).prefix(Self.confirmed)
        {
            try await confirm([.partyAddress, .partyActive], PartyFile.self, party.id)
        }
    }

    private func confirm<File: ConfirmableFile>(
        _ facts: Set<ConfirmedFact>, _ type: File.Type, _ id: String
    ) async throws {
        let store = ConfirmationStore(files: files)
        guard let stored = try await files.file(type, id), stored.file.isConfirmable,
            try await store.list(of: id, limit: 1).isEmpty
        else { return }
        let said = facts.intersection(stored.file.facts)
        guard !said.isEmpty else { return }
        let draft = ConfirmationDraft(said, authority: Self.committee)
        _ = try await store.confirm(draft, stored, metres: nil, by: Self.author)
    }
}
