import ArgumentParser
import Foundation
import Records

/// `nguon message list`: messages that were given up, and why; or those that wait. Never to whom, never what.
struct MessageList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Phrase(
            vi: "Liệt kê các tin không gửi được và lý do, mới nhất trước.",
            en: "List the messages that were given up, and why; newest first."
        ).text())

    @Flag(help: ArgumentHelp(Phrase(vi: "Những tin đang chờ gửi.", en: "Those that wait.").text())) var waiting = false
    @Flag(help: ArgumentHelp(Phrase(vi: "Mỗi tin một dòng JSON.", en: "One JSON object a message.").text())) var json =
        false
    @OptionGroup var flags: SettingFlags

    private struct Row: Encodable {
        let id: String
        let purpose: String
        let about: String
        let channel: String
        let attempts: Int
        let cause: String?
        /// RFC 3339, UTC.
        let createdAt: String

        init(_ record: MessageRecord) {
            id = record.id.description
            purpose = record.purpose.rawValue
            about = record.about
            channel = record.channel.rawValue
            attempts = record.attempts
            cause = record.cause?.rawValue
            createdAt = Date(timeIntervalSince1970: Double(record.createdAt) / 1_000_000).formatted(.iso8601)
        }

        func line(_ cause: MessageTrouble.Code?) -> String {
            let why = cause.map { MessageTrouble($0).phrase.text() } ?? ""
            return [createdAt, id, purpose, channel, about, why].joined(separator: "  ")
        }
    }

    func run() async throws {
        let settings = try Settings(flags)
        try settings.database.mustExist()
        let state: MessageState = waiting ? .waiting : .givenUp
        let records = try await Stores.with(settings) { try await $0.outbox.page(of: state, limit: 1_000) }
        for record in records {
            let row = Row(record)
            StandardOutput.write(json ? JSONText.line(row) : row.line(record.cause))
        }
    }
}
