import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct FileListTests {
    /// 300 parties over three communes and four owners, a third of them active.
    private static func filled(
        _ engine: Engine, _ body: (FileStore, [SampleFile], TestDatabase) async throws -> Void
    ) async throws {
        try await FileStoreTests.open(engine) { files, clock, database in
            let samples = (0..<300).map { number in
                SampleFile(
                    name: ["Hộ Nguyễn", "Hợp tác xã Đồng", "Cơ sở Điều"][number % 3] + " \(1_000 + number)",
                    status: number % 3 == 0 ? .active : .draft, commune: ["26041", "26042", "26188"][number % 7 % 3],
                    owner: "chu-\(number % 4)")
            }
            for sample in samples {
                clock.advance(bySeconds: 1)
                _ = try await files.create(sample, by: FileStoreTests.author)
            }
            try await body(files, samples, database)
        }
    }

    private static func all(_ files: FileStore, _ question: FileQuestion) async throws -> [String] {
        var (names, question): ([String], FileQuestion) = ([], question)
        while true {
            let list = try await files.list(SampleFile.self, question)
            names += list.files.map(\.file.name)
            guard let next = list.next else { return names }
            question.after = FileCursor(next.text)
            #expect(question.after == next)
        }
    }

    @Test(arguments: Engine.available)
    func `a list is whole, in order and counted, page by page`(_ engine: Engine) async throws {
        try await Self.filled(engine) { files, samples, _ in
            let names = try await Self.all(files, FileQuestion(reach: .everything, limit: 37))
            #expect(Set(names) == Set(samples.map(\.name)))
            #expect(names.count == 300)
            #expect(
                names
                    == names.sorted {
                        FoldedText.words(of: $0).joined(separator: " ")
                            < FoldedText.words(of: $1).joined(separator: " ")
                    })
            #expect(try await files.list(SampleFile.self, FileQuestion(reach: .everything)).count == 300)
            let newest = try await Self.all(files, FileQuestion(reach: .everything, order: .newest, limit: 41))
            #expect(newest == samples.reversed().map(\.name))
        }
    }

    @Test(arguments: Engine.available)
    func `a body that cannot be read keeps nobody from the others`(_ engine: Engine) async throws {
        try await Self.filled(engine) { files, samples, database in
            let question = FileQuestion(reach: .everything, order: .newest, limit: 10)
            let whole = try await files.list(SampleFile.self, question)
            let broken = whole.files[4].id
            try await database.write { session in
                try session.execute("UPDATE file SET body = \(Array("{}".utf8)) WHERE id = \(broken)")
            }
            let list = try await files.list(SampleFile.self, question)
            #expect(list.unreadable == [broken])
            #expect(list.files.map(\.id) == whole.files.map(\.id).filter { $0 != broken })
            #expect(list.count == 300 && list.next == whole.next)
            let byID = try await files.files(SampleFile.self, whole.files.map(\.id))
            #expect(byID.count == 9 && byID[broken] == nil)
            await #expect(throws: (any Error).self) { try await files.file(SampleFile.self, broken) }
        }
    }

    @Test(arguments: Engine.available, FileQuestion.Order.allCases)
    func `facets and reach narrow as a filter over all would`(_ engine: Engine, _ order: FileQuestion.Order)
        async throws
    {
        try await Self.filled(engine) { files, samples, _ in
            let parts = [
                Reach.Part(communes: ["26041", "26188"], sectors: [.agriculture]), Reach.Part(parties: ["chu-1"]),
            ]
            let cases: [([[FileFacet]], Reach)] = [
                ([[FileFacet(.status, "active")]], .everything),
                (
                    [[FileFacet(.status, "active")], [FileFacet(.commune, "26041"), FileFacet(.commune, "26042")]],
                    .everything
                ),
                ([], .some(parts)), ([[FileFacet(.status, "draft")]], .some(parts)), ([], .nothing),
                ([[FileFacet(.owner, "nobody")]], .everything),
                ([], .some([Reach.Part(sectors: [.health])])),
            ]
            for (facets, reach) in cases {
                let question = FileQuestion(facets: facets, reach: reach, order: order, limit: 17)
                let expected = samples.filter { sample in
                    let has = sample.index(of: "").allFacets
                    return facets.allSatisfy { !has.isDisjoint(with: $0) } && reach.covers(sample.index(of: "").subject)
                }
                let found = try await Self.all(files, question)
                #expect(found.count == expected.count)
                #expect(Set(found) == Set(expected.map(\.name)))
                #expect(try await files.list(SampleFile.self, question).count == expected.count)
            }
        }
    }

    @Test(
        arguments: Engine.available,
        [("dong", 100), ("DIEU 1002", 1), ("nguyen ho", 100), ("x", 0), ("ho 10", 67), ("", 300), ("!!!", 300)])
    func `words find without accents and by their beginnings`(_ engine: Engine, _ sample: (String, Int)) async throws {
        try await Self.filled(engine) { files, _, _ in
            let found = try await Self.all(files, FileQuestion(sample.0, reach: .everything, limit: 13))
            #expect(found.count == sample.1)
            #expect(found.count == Set(found).count)
            let reached = FileQuestion(sample.0, reach: .some([Reach.Part(parties: ["chu-1"])]), limit: 500)
            let all = try await files.list(SampleFile.self, reached)
            #expect(all.files.allSatisfy { $0.file.owner == "chu-1" })
        }
    }

    @Test(arguments: Engine.available)
    func `no list reads the whole table`(_ engine: Engine) async throws {
        try await Self.filled(engine) { files, _, database in
            let recording = RecordingDatabase(database)
            let store = FileStore(database: recording, pen: FileStoreTests.pen, randomness: .system)
            let parts = Reach.some([Reach.Part(communes: ["26041", "26188"], sectors: [.agriculture])])
            let active = [[FileFacet(.status, "active")], [FileFacet(.owner, "chu-1")]]
            for order in FileQuestion.Order.allCases {
                let first = try await store.list(
                    SampleFile.self, FileQuestion(facets: active, reach: parts, order: order, limit: 2))
                _ = try await store.list(
                    SampleFile.self, FileQuestion(facets: active, reach: parts, order: order, after: first.next))
                _ = try await store.list(
                    SampleFile.self, FileQuestion("ho ngu", facets: active, reach: parts, order: order))
            }
            _ = try await store.counts(of: active.flatMap(\.self), kind: .party, reach: .everything)
            _ = try await store.lookalikes(of: SampleFile(name: "A", code: "1"), except: nil)
            try await QueryPlans.requireNoScan(of: ["file", "file_word", "named", "other", "next"], in: recording)
        }
    }

    @Test(arguments: ["", "x", "####", "AAAA", String(repeating: "A", count: 4_000)])
    func `a cursor somebody made up is none`(_ text: String) { #expect(FileCursor(text) == nil as FileCursor?) }
}
