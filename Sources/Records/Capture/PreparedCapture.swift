import Crypto
import EPCIS
import Foundation
import Traceability

/// A submission read and hashed, ready for the writer. Made before any transaction.
struct PreparedCapture: Sendable {
    /// Drawn again when, in the rarest case, another process drew the same.
    var job: CaptureJobID
    /// Microseconds UTC.
    let createdAt: Int64
    let sender: String
    let actor: String
    let request: String?
    let idempotencyKey: String?
    let bytes: [UInt8]
    /// SHA-256 of the bytes.
    let digest: [UInt8]
    let document: CaptureDocument
    /// The GTINs that the document puts on goods.
    let commissioned: Set<String>
    let context: EffectiveContext
    let vocabularies: [Vocabulary]
    /// Whether the bytes are durable already: a row of `capture_document` waits to be taken away.
    var isAccepted: Bool

    var behaviour: ErrorBehaviour { document.behaviour }

    /// Reads a submission.
    /// - Throws: `EPCISError` for a broken document, and with `rollback` for its first broken event.
    init(_ submission: CaptureSubmission, job: CaptureJobID, at now: Int64, limits: EPCISLimits) throws(EPCISError) {
        let source = try EPCISDocument.decode(submission.bytes, limits: limits)
        if submission.behaviour == .rollback, let error = source.firstError { throw error }
        self.init(
            source, bytes: submission.bytes, behaviour: submission.behaviour, job: job, createdAt: now,
            sender: submission.actor.sender, actor: submission.actor.id, request: submission.request,
            idempotencyKey: submission.idempotencyKey)
    }

    init(
        _ source: EPCISDocument, bytes: [UInt8], behaviour: ErrorBehaviour, job: CaptureJobID, createdAt: Int64,
        sender: String, actor: String, request: String?, idempotencyKey: String?
    ) {
        self.job = job
        self.createdAt = createdAt
        self.sender = sender
        self.actor = actor
        self.request = request
        self.idempotencyKey = idempotencyKey
        self.bytes = bytes
        digest = Array(SHA256.hash(data: bytes))
        document = CaptureDocument(reading: source, behaviour: behaviour)
        commissioned = document.commissioned
        context = EffectiveContext(bytes: source.contextBytes)
        vocabularies = source.masterData
        isAccepted = false
    }
}
