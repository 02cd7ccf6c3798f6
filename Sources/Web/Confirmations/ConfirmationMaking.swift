import Traceability

/// What pages and programs do alike.
enum ConfirmationMaking {
    /// Metres from where who confirms stood to the outline of the place; nil where either is unknown.
    static func metres(_ draft: ConfirmationDraft, _ file: some ConfirmableFile) -> Int? {
        guard let position = draft.position, let shape = file.confirmedShape else { return nil }
        return Int(min(shape.metres(to: position), 20_000_000).rounded())
    }
}
