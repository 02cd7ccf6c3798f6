import Records
import SQL

/// Whether the database can be reached, is as the program needs it, and has the right schema. Changes nothing.
struct DatabaseCheck {
    let settings: Settings

    struct Findings {
        var results: [CheckResult]
        /// The newest event's instant, microseconds UTC.
        var newest: Int64?
    }

    func look() async -> Findings {
        guard settings.database.exists else { return Findings(results: [missing]) }
        do {
            let database = try settings.database.open(connections: 1)
            let findings = await look(at: database)
            await database.close()
            return findings
        } catch {
            return Findings(results: [unfit(error)])
        }
    }

    private func look(at database: any SQLDatabase) async -> Findings {
        do {
            let status = try await RecordsSchema.migrator().status(database)
            guard status.pending.isEmpty else { return Findings(results: [reached, pending(status)]) }
            let feed = EventFeed(database: database)
            let highest = try await feed.highest()
            let newest = try await feed.after(highest - 1, limit: 1).events.last?.recordTime
            return Findings(results: [reached, upToDate(events: highest)], newest: newest)
        } catch let error as MigrationError {
            return Findings(results: [reached, CheckResult("schema", .bad, OutsideTrouble.failure(for: error).phrase)])
        } catch {
            return Findings(results: [unfit(error)])
        }
    }

    private var missing: CheckResult {
        CheckResult(
            "database", .good,
            Phrase(
                vi: "\(settings.database) chưa có; `nguon serve` sẽ tạo.",
                en: "\(settings.database) is not there yet; `nguon serve` makes it."))
    }

    /// The engines refuse a database that would not keep what is acknowledged, so reaching it says that it does.
    private var reached: CheckResult {
        CheckResult(
            "database", .good,
            Phrase(
                vi: "\(settings.database), ghi bền vững trước khi trả lời",
                en: "\(settings.database), writes are durable before they are answered"))
    }

    private func unfit(_ error: any Error) -> CheckResult {
        CheckResult("database", .bad, OutsideTrouble.failure(for: error).phrase)
    }

    private func pending(_ status: MigrationStatus) -> CheckResult {
        let names = status.pending.joined(separator: ", ")
        return CheckResult(
            "schema", .warning,
            Phrase(
                vi: "Chưa nâng cấp: \(names). `nguon migrate` hoặc `nguon serve` sẽ làm; hãy sao lưu trước.",
                en: "Still to apply: \(names). `nguon migrate` or `nguon serve` does it; make a backup first."))
    }

    private func upToDate(events: Int64) -> CheckResult {
        CheckResult(
            "schema", .good, Phrase(vi: "mới nhất, \(events) sự kiện", en: "up to date, \(events) events"))
    }
}
