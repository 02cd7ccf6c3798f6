import ArgumentParser
import Records

/// `nguon check`: whether the server could do its work here; exit 1 when it could not.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Phrase(
            vi: "Kiểm tra thiết lập, cơ sở dữ liệu, đồng hồ và đĩa; nói rõ chỗ sai và cách sửa.",
            en: "Check settings, database, clock and disk; say what is wrong and what to do."
        ).text())

    @Flag(help: ArgumentHelp(Phrase(vi: "Mỗi mục một dòng JSON.", en: "One JSON object an item.").text())) var json =
        false
    @OptionGroup var flags: SettingFlags

    func run() async throws {
        let settings = try Settings(flags)
        if !json { StandardOutput.write(Self.table(settings)) }
        let results = await Self.results(settings)
        for result in results { StandardOutput.write(json ? JSONText.line(result) : result.line) }
        if results.contains(where: { $0.verdict == .bad }) { throw ExitCode(ExitStatus.refused.rawValue) }
    }

    static func results(_ settings: Settings) async -> [CheckResult] {
        let database = await DatabaseCheck(settings: settings).look()
        let machine = MachineCheck(
            now: WallClock.system.now(), newest: database.newest, freeBytes: Disk.freeBytes(near: settings.diskPath))
        let outside = await OutsideCheck(settings: settings).results()
        return SettingsCheck(settings: settings).results() + database.results + [machine.clock, machine.disk] + outside
    }

    /// Every setting, its value without secrets, and where it comes from.
    static func table(_ settings: Settings) -> String {
        settings.shown.map { name, value, source in
            let place = source == .standard ? "" : "  (\(source.place(of: name).text()))"
            return "  \(name.rawValue) = \(value)\(place)"
        }.joined(separator: "\n")
    }
}
