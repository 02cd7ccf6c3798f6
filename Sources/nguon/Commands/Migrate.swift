import ArgumentParser
import Records
import SQL

/// `nguon migrate`: brings the schema up to date and says what was done. `serve` does the same at its start.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: Phrase(vi: "Nâng cấp lược đồ cơ sở dữ liệu.", en: "Bring the database's schema up to date.").text())

    @OptionGroup var flags: SettingFlags

    func run() async throws {
        let settings = try Settings(flags)
        let database = try settings.database.open(connections: 1)
        do {
            let applied = try await RecordsSchema.migrate(database, now: WallClock.system.now())
            await database.close()
            StandardOutput.write(report(applied.map(\.name)).text())
        } catch {
            await database.close()
            throw error
        }
    }

    private func report(_ names: [String]) -> Phrase {
        if names.isEmpty {
            return Phrase(vi: "Lược đồ đã là mới nhất.", en: "The schema is up to date.")
        }
        let list = names.joined(separator: ", ")
        return Phrase(vi: "Đã nâng cấp: \(list).", en: "Applied: \(list).")
    }
}
