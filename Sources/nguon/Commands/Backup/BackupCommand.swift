import ArgumentParser
import Records

/// `nguon backup FILE`: one consistent moment of the whole store, while it serves.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: Phrase(
            vi: "Sao lưu toàn bộ kho vào một tệp, ngay cả khi đang phục vụ.",
            en: "Write the whole store to a file, even while it serves."
        ).text())

    @Argument(help: fileHelp) var file: String
    @OptionGroup var flags: SettingFlags

    private static let fileHelp = ArgumentHelp(
        Phrase(vi: "Tệp mới; không ghi đè tệp đã có.", en: "A new file; none is overwritten.").text(), valueName: "FILE"
    )

    func run() async throws {
        let settings = try Settings(flags)
        try settings.database.mustExist()
        let report = try await settings.withBackup { try await $0.write(to: file) }
        StandardOutput.write(
            Phrase(
                vi: "Đã sao lưu \(report.events) sự kiện vào \(file).",
                en: "Backed up \(report.events) events to \(file)."
            ).text())
    }
}
