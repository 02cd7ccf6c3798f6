import Records
import Traceability

/// A confirmation as programs see it.
struct ConfirmationEntry: Encodable {
    let id: String
    let version: Int64
    let kind: FileKind
    let file: String
    let fileVersion: Int64
    let fact: ConfirmedFact
    let authority: String
    let decision: String?
    let note: String?
    let day: CivilDay
    let at: String
    let state: String
    let commune: String?
    /// For who may see exact places.
    let position: String?
    let distance: Int?
    let picture: String?
    let overtakenAt: String?
    let withdrawnAt: String?
    let withdrawnReason: String?

    init(_ stored: StoredConfirmation, showsPosition: Bool) {
        (id, version, kind) = (stored.id, stored.version, stored.fact.kind)
        (file, fileVersion, fact) = (stored.file, stored.fileVersion, stored.fact)
        (authority, decision, note) = (stored.authority, stored.decision, stored.note)
        (day, at, state) = (stored.day, Instant.text(stored.at), stored.state.rawValue)
        commune = stored.commune
        position = showsPosition ? stored.position?.text : nil
        distance = stored.distance
        picture = stored.picture.map { Address.picture($0, isThumbnail: false).path }
        overtakenAt = stored.overtakenAt.map(Instant.text)
        withdrawnAt = stored.withdrawn.map { Instant.text($0.at) }
        withdrawnReason = stored.withdrawn?.reason
    }
}
