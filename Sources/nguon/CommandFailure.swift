/// Why a command ends without having done its work: words for a person, a number for a script.
struct CommandFailure: Error, Hashable, Sendable {
    let status: ExitStatus
    /// What is wrong, and what to do about it.
    let phrase: Phrase

    init(_ status: ExitStatus, _ phrase: Phrase) {
        self.status = status
        self.phrase = phrase
    }
}
