import ArgumentParser
import Records

/// `nguon message test RECIPIENT`: sends one message now, past the outbox, and says how that went.
struct MessageTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: Phrase(
            vi: "Gửi ngay một tin thử tới số điện thoại hoặc hộp thư của mình.",
            en: "Send one message now, to a phone or mailbox of one's own."
        ).text())

    @Argument(help: ArgumentHelp(Phrase(vi: "Số điện thoại hoặc hộp thư.", en: "A phone number or a mailbox.").text()))
    var recipient: String
    @OptionGroup var flags: SettingFlags

    func run() async throws {
        let settings = try Settings(flags)
        guard let recipient = MessageRecipient.email(written: recipient) ?? .phone(written: recipient) else {
            throw CommandFailure(
                .wrongArguments,
                Phrase(vi: "Cần một số điện thoại hoặc một hộp thư.", en: "A phone number or a mailbox is wanted."))
        }
        let clock = WallClock.system
        let numbers = TimeOrderedNumbers(clock: clock, randomness: .system)
        do throws(MessageTrouble) {
            try await settings.messenger(clock: clock).send(
                Self.message(to: recipient, settings), as: MessageID(number: numbers.next()))
        } catch {
            throw CommandFailure(.trouble, error.phrase)
        }
        StandardOutput.write(Phrase(vi: "Đã chuyển cho máy chủ.", en: "The server has taken it.").text())
    }

    private static func message(to recipient: MessageRecipient, _ settings: Settings) -> OutgoingMessage {
        OutgoingMessage(
            .test, about: "system:messages", to: recipient, subject: "Tin thử",
            text: "Tin thử của \(settings.name). Không cần trả lời.", parts: ["code": "000000"], expiresAt: .max)
    }
}
