import ArgumentParser
import Records

/// `nguon restore FILE`: fills an empty store, of either engine, with a backup; all of it or nothing.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: Phrase(
            vi: "Phục hồi một bản sao lưu vào kho trống.", en: "Restore a backup into an empty store."
        ).text())

    @Argument(help: fileHelp) var file: String
    @OptionGroup var flags: SettingFlags

    private static let fileHelp = ArgumentHelp(
        Phrase(vi: "Tệp do `nguon backup` ghi.", en: "A file written by `nguon backup`.").text(), valueName: "FILE")

    func run() async throws {
        let settings = try Settings(flags)
        // Read through before anything is made: a damaged file leaves no empty database behind.
        try BackupComplaint.naming { _ = try Backup.verify(file) }
        let report = try await settings.withBackup { try await $0.restore(from: file, by: .system("operator")) }
        StandardOutput.write(
            Phrase(
                vi: "Đã phục hồi \(report.events) sự kiện vào \(settings.database).",
                en: "Restored \(report.events) events into \(settings.database)."
            ).text())
    }
}
