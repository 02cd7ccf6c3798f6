import ArgumentParser
import Records

/// `nguon key create`: makes a key and shows its secret this once.
struct KeyCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: Phrase(
            vi: "Tạo khóa; phần bí mật chỉ hiện lần này.", en: "Make a key; its secret is shown this once."
        ).text())

    @Option(name: .customLong("label"), help: labelHelp) var label: String
    @Option(help: senderHelp) var sender: String
    @Option(name: .customLong("scope"), help: scopeHelp) var scopes: [Scope] = [.capture, .read]
    @Flag(help: jsonHelp) var json = false
    @OptionGroup var flags: SettingFlags

    private static let labelHelp = ArgumentHelp(
        Phrase(vi: "Tên để nhận ra khóa.", en: "A name to know the key by.").text(), valueName: "LABEL")
    private static let senderHelp = ArgumentHelp(
        Phrase(
            vi: "Bên mà khóa hành động thay, ví dụ khóa chính tắc của GLN bên ấy (417/…).",
            en: "The party the key acts for, e.g. the canonical key of its party GLN (417/…)."
        ).text(), valueName: "PARTY")
    private static let scopeHelp = ArgumentHelp(
        Phrase(
            vi: "Quyền: capture, read, read-all, files-read, files, administer; lặp lại được.",
            en: "A right: capture, read, read-all, files-read, files, administer; may be repeated."
        ).text(), valueName: "SCOPE")
    private static let jsonHelp = ArgumentHelp(Phrase(vi: "Một dòng JSON.", en: "One JSON object.").text())

    private struct Created: Encodable {
        let id: String
        let label: String
        let sender: String
        let scopes: [String]
        let secret: String
    }

    /// Both are shown in lists and written to logs, a line each.
    private func check(_ value: String, _ option: String) throws(CommandFailure) {
        let isGood =
            !value.isEmpty && value.utf8.count <= 200
            && value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard !isGood else { return }
        throw CommandFailure(
            .wrongArguments,
            Phrase(
                vi: "\(option) phải có từ 1 đến 200 byte, trên một dòng.",
                en: "\(option) must have 1 to 200 bytes, on one line."))
    }

    func run() async throws {
        try check(label, "--label")
        try check(sender, "--sender")
        let (key, secret) = try await Stores.with(try Settings(flags)) { stores in
            try await stores.keys.create(
                name: label, sender: sender, scopes: Set(scopes), by: .system("operator"))
        }
        let names = key.scopes.sorted().map(\.rawValue)
        StandardOutput.write(
            json
                ? JSONText.line(Created(id: key.id, label: label, sender: sender, scopes: names, secret: secret))
                : "\(key.id)  \(names.joined(separator: " "))  \(sender)\n\(secret)")
    }
}

extension Scope: ExpressibleByArgument {}
