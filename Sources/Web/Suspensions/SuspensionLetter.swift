import Records
import Traceability

/// What people are told of a step, where a mailbox or a telephone of theirs is known.
struct SuspensionLetter: Sendable {
    private let desk: SuspensionDesk
    private let step: SuspensionStep.Kind
    private let id: String
    private let product: StoredFile<ProductFile>
    private let subject: SuspensionSubject
    private let at: Int64

    /// Microseconds: later it would only confuse.
    private static let lifetime: Int64 = 7 * 24 * 3_600 * 1_000_000

    init(
        _ desk: SuspensionDesk, _ step: SuspensionStep.Kind, id: String, _ subject: SuspensionSubject,
        _ product: StoredFile<ProductFile>, at: Int64
    ) {
        (self.desk, self.step, self.id, self.subject, self.product, self.at) = (desk, step, id, subject, product, at)
    }

    /// To the people of the business; where nobody has an account, to what its file names.
    func toBusiness(_ arguments: [String: String]) async throws -> [OutgoingMessage] {
        let people = try await desk.base.accounts.people(of: product.file.owner)
        let known = people.filter { $0.endedAt == nil }.compactMap(Self.recipient)
        if !known.isEmpty { return Set(known).sorted { $0.address < $1.address }.map { message(to: $0, arguments) } }
        let party = try await desk.base.store.file(PartyFile.self, product.file.owner)?.file
        let written =
            party?.email.flatMap { MessageRecipient.email(written: $0) }
            ?? (party?.phone ?? party?.representative?.phone).flatMap { MessageRecipient.phone(written: $0) }
        return written.map { [message(to: $0, arguments)] } ?? []
    }

    /// To the officer who made it.
    func to(account: String, _ arguments: [String: String]) async throws -> [OutgoingMessage] {
        guard account.hasPrefix("user:"), let person = try await desk.base.accounts.account(account),
            person.endedAt == nil, let recipient = Self.recipient(person)
        else { return [] }
        return [message(to: recipient, arguments)]
    }

    private static func recipient(_ account: Account) -> MessageRecipient? {
        account.email.flatMap { .email(written: $0) }
            ?? (account.login.hasPrefix("+") ? .phone(written: account.login) : nil)
    }

    private func message(to recipient: MessageRecipient, _ arguments: [String: String]) -> OutgoingMessage {
        let words = PageWords(catalogue: desk.base.pages.catalogue, language: .vi)
        let installation = desk.base.pages.installation
        let link = installation.publicOrigin + Address.suspensions(.one(id)).path
        let part = words.text("suspension.level.\(subject.level.rawValue)", ["part": subject.part ?? ""])
        let all = arguments.merging([
            "site": installation.name(in: .vi), "what": "\(product.file.name) – \(part)", "link": link,
            "by": DayText.writing(instant: at + SuspensionAnswer.time),
        ]) { own, _ in own }
        return OutgoingMessage(
            .notice, about: "suspension:\(id)", to: recipient,
            subject: words.text("suspension.letter.\(step.rawValue).subject", all),
            text: words.text("suspension.letter.\(step.rawValue)", all), parts: ["link": link],
            expiresAt: at + Self.lifetime)
    }
}
