import ArgumentParser
import Records

/// `nguon key revoke ID`: the key opens nothing any more, on this node at once, on others within seconds.
struct KeyRevoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: Phrase(vi: "Thu hồi một khóa.", en: "Revoke a key.").text())

    @Argument(help: ArgumentHelp(Phrase(vi: "Mã của khóa.", en: "The key's ID.").text(), valueName: "ID")) var id:
        String
    @OptionGroup var flags: SettingFlags

    func run() async throws {
        let settings = try Settings(flags)
        try settings.database.mustExist()
        let wasRevoked = try await Stores.with(settings) { stores in
            try await stores.keys.revoke(id, by: .system("operator"))
        }
        guard !wasRevoked else { return }
        throw CommandFailure(
            .refused, Phrase(vi: "Không có khóa \(id) đang hiệu lực.", en: "There is no valid key \(id)."))
    }
}
