import Foundation
import Records
import SQL
import Support
import Testing

@Suite("backup and restore")
struct BackupTests {
    static let pairs: [(Engine, Engine)] = [
        (.sqlite, .sqlite), (.sqlite, .postgres), (.postgres, .sqlite), (.postgres, .postgres),
    ]

    @Test("a store comes back the same, on its own engine and on the other", arguments: pairs)
    func roundTrip(from: Engine, to: Engine) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(from)
        try await source.fill(events: 700)
        let file = folder.path(of: "nguon.backup")
        let written = try await source.backup.write(to: file)
        #expect(written.events == 700)
        #expect(written.tables.contains { $0.name == "mention" && $0.rows == 1400 })

        let target = try await BackupSample(to)
        let restored = try await target.backup.restore(from: file, by: .system("test"))
        #expect(restored == written)
        #expect(try await target.auditActions() == ["capture.stored", "backup.restored"])
        try await target.database.write { session in
            try session.execute("DELETE FROM audit WHERE action = 'backup.restored'")
        }
        let second = folder.path(of: "second.backup")
        try await target.backup.write(to: second)
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(contentsOf: URL(fileURLWithPath: second)))
    }

    @Test("a store without any table is brought to the schema by the restoration", arguments: Engine.allCases)
    func withoutTables(engine: Engine) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(.sqlite)
        try await source.fill(events: 3)
        try await source.backup.write(to: folder.path(of: "b"))
        let target = try await BackupSample(engine, isMigrated: false)
        #expect(try await target.backup.restore(from: folder.path(of: "b"), by: .system("test")).events == 3)
        #expect(try await target.migrator.status(target.database).pending == [])
    }

    @Test("a store that holds anything is not touched", arguments: Engine.allCases)
    func notEmpty(engine: Engine) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(engine)
        try await source.fill(events: 2)
        try await source.backup.write(to: folder.path(of: "b"))
        let error = await #expect(throws: BackupError.self) {
            try await source.backup.restore(from: folder.path(of: "b"), by: .system("test"))
        }
        #expect(error?.code == .notEmpty)
        let other = try await BackupSample(engine)
        try await other.database.write {
            try $0.execute("INSERT INTO secret (name, value) VALUES ('x', \([1] as [UInt8]))")
        }
        let second = await #expect(throws: BackupError.self) {
            try await other.backup.restore(from: folder.path(of: "b"), by: .system("test"))
        }
        #expect(second == BackupError(.notEmpty, ["table": "secret"]))
        #expect(try await other.count("event") == 0)
    }

    @Test("a file cut off anywhere is refused, and nothing of it stays")
    func truncated() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(.sqlite)
        try await source.fill(events: 5)
        try await source.backup.write(to: folder.path(of: "whole"))
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "whole"))))
        let target = try await BackupSample(.sqlite)
        for length in Array(stride(from: 0, to: whole.count, by: 37)) + [
            whole.count - 1, whole.count - 32, whole.count - 33,
        ] {
            try Data(whole[..<length]).write(to: URL(fileURLWithPath: folder.path(of: "cut")))
            let error = await #expect(throws: BackupError.self) {
                try await target.backup.restore(from: folder.path(of: "cut"), by: .system("test"))
            }
            #expect([.truncated, .notABackup].contains(error?.code))
        }
        try Data(whole + [0]).write(to: URL(fileURLWithPath: folder.path(of: "cut")))
        #expect(throws: BackupError.self) { try Backup.verify(folder.path(of: "cut")) }
        #expect(try await target.count("event") == 0)
        #expect(try await target.backup.restore(from: folder.path(of: "whole"), by: .system("test")).events == 5)
    }

    @Test("a file with one bit changed anywhere is refused", arguments: Engine.allCases)
    func altered(engine: Engine) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(.sqlite)
        try await source.fill(events: 2)
        try await source.backup.write(to: folder.path(of: "whole"))
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "whole"))))
        var random = SeededRandom(seed: 11)
        let url = URL(fileURLWithPath: folder.path(of: "altered"))
        for place in Array(0..<200) + Array(stride(from: 200, to: whole.count, by: 5)) {
            var bytes = whole
            bytes[place] ^= 1 << UInt8(random.next() % 8)
            try Data(bytes).write(to: url)
            #expect(throws: BackupError.self, "byte \(place)") { try Backup.verify(url.path) }
        }
        let target = try await BackupSample(engine)
        for place in stride(from: 300, to: whole.count, by: 211) {
            var bytes = whole
            bytes[place] ^= 0x20
            try Data(bytes).write(to: url)
            await #expect(throws: BackupError.self) {
                try await target.backup.restore(from: url.path, by: .system("test"))
            }
        }
        #expect(try await target.count("event") == 0)
        #expect(try await target.count("audit") == 0)
    }

    @Test("a file of a newer, an older or another schema is refused")
    func schemas() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(.sqlite)
        try await source.backup.write(to: folder.path(of: "b"))
        let files = RecordsSchema.files
        let cases: [([MigrationFile], BackupError.Code)] = [
            (files.filter { $0.name.hasPrefix("0001") }, .newerSchema),
            (
                files + [MigrationFile(name: "\(BackupSample.next)_more.sql", text: "CREATE TABLE more (id BIGINT);")],
                .olderSchema
            ),
            (
                files.map { $0.name.hasPrefix("0001") ? MigrationFile(name: $0.name, text: $0.text + "\n") : $0 },
                .otherSchema
            ),
        ]
        for (files, code) in cases {
            let target = try await BackupSample(.sqlite, files: files)
            let error = await #expect(throws: BackupError.self) {
                try await target.backup.restore(from: folder.path(of: "b"), by: .system("test"))
            }
            #expect(error?.code == code)
        }
    }

    @Test("an older file comes into a store without tables, which is then brought up", arguments: Engine.allCases)
    func olderFile(engine: Engine) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(.sqlite)
        try await source.fill(events: 2)
        try await source.backup.write(to: folder.path(of: "b"))
        let more = MigrationFile(name: "\(BackupSample.next)_more.sql", text: "CREATE TABLE more (id BIGINT);")
        let target = try await BackupSample(engine, files: RecordsSchema.files + [more], isMigrated: false)
        try await target.backup.restore(from: folder.path(of: "b"), by: .system("test"))
        #expect(try await target.count("event") == 2)
        #expect(try await target.count("more") == 0)
    }

    @Test("a file that is there is never written over, and a failed one leaves nothing")
    func files() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(.sqlite)
        let path = folder.path(of: "b")
        try await source.backup.write(to: path)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(rights?.intValue == 0o600)
        let exists = await #expect(throws: BackupError.self) { try await source.backup.write(to: path) }
        #expect(exists?.code == .fileExists)
        let nowhere = await #expect(throws: BackupError.self) {
            try await source.backup.write(to: folder.path(of: "no/such/folder"))
        }
        #expect(nowhere?.code == .file)
        let missing = await #expect(throws: BackupError.self) {
            try await source.backup.restore(from: folder.path(of: "none"), by: .system("test"))
        }
        #expect(missing?.code == .file)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["b"])
    }

    @Test("writers go on while a backup is made, and it holds one instant", arguments: Engine.allCases)
    func snapshot(engine: Engine) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = try await BackupSample(engine)
        try await source.fill(events: 300)
        let writer = Task {
            for number in 1...40 { try await source.fill(events: 10, from: 1000 * number) }
        }
        let report = try await source.backup.write(to: folder.path(of: "b"))
        try await writer.value
        let mentions = report.tables.first { $0.name == "mention" }?.rows
        let bodies = report.tables.first { $0.name == "event_body" }?.rows
        #expect(mentions == 2 * report.events)
        #expect(bodies == report.events)
        #expect(report.events % 10 == 0)
        #expect(try await source.count("event") == 700)
    }

    @Test("the backup's list of tables is the schema's, column by column, on both engines", arguments: Engine.allCases)
    func tables(engine: Engine) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let sample = try await BackupSample(engine)
        let report = try await sample.backup.write(to: folder.path(of: "b"))
        var backed: Set<String> = []
        for table in report.tables {
            for column in Backup.columns(of: table.name) { backed.insert("\(table.name).\(column)") }
        }
        #expect(try await sample.catalogue() == backed)
    }
}
