import ArgumentParser
import Foundation
import Records

/// `nguon key list`: every key, never a secret.
struct KeyList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Phrase(vi: "Liệt kê các khóa.", en: "List the keys.").text())

    @Flag(help: jsonHelp) var json = false
    @OptionGroup var flags: SettingFlags

    private static let jsonHelp = ArgumentHelp(
        Phrase(vi: "Mỗi khóa một dòng JSON.", en: "One JSON object a key.").text())

    private struct Row: Encodable {
        let id: String
        let label: String
        let sender: String
        let scopes: [String]
        /// RFC 3339, UTC, here and below.
        let createdAt: String
        let expiresAt: String?
        let revokedAt: String?

        init(_ key: APIKey) {
            id = key.id
            label = key.name
            sender = key.sender
            scopes = key.scopes.sorted().map(\.rawValue)
            createdAt = Self.text(key.createdAt)
            expiresAt = key.expiresAt.map(Self.text)
            revokedAt = key.revokedAt.map(Self.text)
        }

        private static func text(_ microseconds: Int64) -> String {
            Date(timeIntervalSince1970: Double(microseconds) / 1_000_000).formatted(.iso8601)
        }

        var line: String {
            let state = revokedAt.map { Phrase(vi: "thu hồi \($0)", en: "revoked \($0)").text() } ?? createdAt
            return [id, scopes.joined(separator: " "), sender, label, state].joined(separator: "  ")
        }
    }

    func run() async throws {
        let settings = try Settings(flags)
        try settings.database.mustExist()
        let keys = try await Stores.with(settings) { try await $0.keys.keys() }
        for row in keys.map(Row.init) { StandardOutput.write(json ? JSONText.line(row) : row.line) }
    }
}
