import Traceability

/// What storing a document takes besides the document.
struct CaptureCollaborators: Sendable {
    let settings: CaptureSettings
    let pen: AuditPen
    let randomness: Randomness
    let masterData: any MasterDataWriter
    let contexts: ContextCache
}
