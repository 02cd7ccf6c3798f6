package import SQL

/// Sends what waits in the outbox. A message leaves once, or in the worst case (a crash between the server's yes and our note of
/// it) twice under the same ID; it is tried again with growing pauses, and given up with a cause a person understands.
package struct MessageService: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen
    private let randomness: Randomness
    private let messenger: any Messenger
    private let settings: MessageSettings
    private let report: @Sendable (MessageID, MessageTrouble) -> Void

    /// - Parameter report: told of every failed attempt, for the log.
    package init(
        database: any SQLDatabase, pen: AuditPen, randomness: Randomness, messenger: any Messenger,
        settings: MessageSettings = MessageSettings(),
        report: @escaping @Sendable (MessageID, MessageTrouble) -> Void = { _, _ in }
    ) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
        self.messenger = messenger
        self.settings = settings
        self.report = report
    }

    /// Works until its task is cancelled. Trouble with the database is met again at the next turn.
    package func run() async {
        let node = settings.node
        _ = try? await database.write { session in try MessageLeases.release(leasesOf: node, in: session) }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<settings.workers { group.addTask { await work() } }
            await group.waitForAll()
        }
    }

    private func work() async {
        while !Task.isCancelled {
            while !Task.isCancelled, (try? await sendNext()) == true {}
            try? await Task.sleep(for: settings.rhythm)
        }
    }

    /// Sends the message that is due longest.
    /// - Returns: false when none is due.
    @discardableResult
    package func sendNext() async throws -> Bool {
        let now = pen.clock.now()
        guard try await database.read({ session in try MessageLeases.isAnyDue(at: now, in: session) }) else {
            return false
        }
        let (node, until) = (settings.node, now + settings.lease)
        let leased = try await database.write { session in
            try MessageLeases.claim(by: node, until: until, now: now, in: session)
        }
        guard let leased else { return false }
        try await settle(leased, await attempt(leased, now: now))
        return true
    }

    /// One attempt; nil when the message left.
    private func attempt(_ leased: MessageLeases.Leased, now: Int64) async -> MessageTrouble? {
        guard now < leased.message.expiresAt else { return MessageTrouble(.expired) }
        // Begun by earlier processes that all died of it, or were killed in it.
        guard leased.attempt <= settings.maxAttempts else { return MessageTrouble(.unclear, "given up after a crash") }
        do throws(MessageTrouble) {
            try await messenger.send(leased.message, as: leased.id)
            return nil
        } catch {
            return error
        }
    }

    private func settle(_ leased: MessageLeases.Leased, _ trouble: MessageTrouble?) async throws {
        guard let trouble else { return try await finish(leased, .sent, nil) }
        report(leased.id, trouble)
        let next = pen.clock.now() + settings.pause(after: leased.attempt, noise: randomness.bytes(1)[0])
        if trouble.isFinal || leased.attempt >= settings.maxAttempts || next >= leased.message.expiresAt {
            return try await finish(leased, .givenUp, trouble.code)
        }
        let node = settings.node
        try await database.write { session in
            try MessageLeases.postpone(leased, until: next, cause: trouble.code, by: node, in: session)
        }
    }

    private func finish(
        _ leased: MessageLeases.Leased, _ state: MessageState, _ cause: MessageTrouble.Code?
    ) async throws {
        let detail = ([leased.message.purpose.rawValue, leased.id.description] + [cause?.rawValue].compactMap(\.self))
            .joined(separator: " ")
        let audit = pen.entry(
            state == .sent ? .messageSent : .messageGivenUp, on: leased.message.about,
            by: Author.system("messages"), detail: detail)
        let node = settings.node
        try await database.write { session in
            let isOurs = try MessageLeases.finish(leased, state, cause: cause, at: audit.at, by: node, in: session)
            if isOurs { try AuditStore.append([audit], in: session) }
        }
    }
}
