import Hummingbird
import Records
import Traceability

/// Takes a copy in: looks at what it is, stores it once, and writes the file that names it if nobody wrote in between.
struct CopyIntake: Sendable {
    let desk: FileDesk
    private let guide = DocumentGuide()

    init(desk: FileDesk) { self.desk = desk }

    /// - Throws: ``CopyTrouble``.
    func take(
        _ bytes: [UInt8], named name: String?, for stored: StoredFile<DocumentFile>, version: Int64, _ visit: Visit
    ) async throws -> FileOutcome<DocumentFile> {
        let copy = try StoredCopy(sent: bytes)
        guard version == stored.version else { return .stale(stored) }
        try await desk.documents.copies.store(copy)
        var file = stored.file
        file.copy = copy.named(name)
        file = guide.judged(file, over: stored, by: visit, on: desk.today)
        return try await desk.store.replace(stored.id, version: version, with: file, by: visit.author)
    }

    /// What a body may weigh with the form around it.
    static let mostBytes = DocumentCopy.mostBytes + (64 << 10)

    /// In the words of this door, and not of those for documents of events.
    static func worded(_ problem: Problem) -> Problem {
        problem.kind == .captureLimit ? Problem(.captureLimit, CopyTrouble.large.rawValue, arguments) : problem
    }

    /// What the words of a trouble need.
    static let arguments = ["most": String(DocumentCopy.mostBytes >> 20)]
}
