/// Writes audit entries for one program: numbers and instants come from what it was given.
package struct AuditPen: Sendable {
    package let clock: WallClock
    package let numbers: TimeOrderedNumbers

    package init(clock: WallClock, numbers: TimeOrderedNumbers) {
        self.clock = clock
        self.numbers = numbers
    }

    package func entry(
        _ action: AuditAction, on subject: String, by actor: String, detail: String = "", request: String? = nil
    ) -> AuditEntry {
        AuditEntry(
            number: numbers.next(), at: clock.now(), actor: actor, action: action, subject: subject, detail: detail,
            request: request, peer: nil)
    }

    package func entry(
        _ action: AuditAction, on subject: String, by author: Author, detail: String = ""
    ) -> AuditEntry {
        AuditEntry(
            number: numbers.next(), at: clock.now(), actor: author.actor, action: action, subject: subject,
            detail: detail, request: author.request, peer: author.peer)
    }
}
