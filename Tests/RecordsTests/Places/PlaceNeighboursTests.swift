import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct PlaceNeighboursTests {
    /// Squares of 0.004 degrees, 0.003 apart: each lies over its neighbours.
    static func place(_ number: Int, _ category: PlaceKind = .growingArea) -> PlaceFile {
        var file = PlaceFile(
            name: "Vườn \(number)", category: category, owner: "ho-\(number)",
            standing: Standing(.active, since: CivilDay(number: 20_000)))
        file.shape = square(number)
        return file
    }

    static func square(_ number: Int) -> DrawnShape {
        let (west, south) = (107_000_000 + number % 30 * 3_000, 10_900_000 + number / 30 * 3_000)
        let corners = [(0, 0), (4_000, 0), (4_000, 4_000), (0, 4_000), (0, 0)]
        return DrawnShape(
            .area([[corners.map { DrawnPoint(longitude: west + $0.0, latitude: south + $0.1) }]]), decimals: 6)
    }

    @Test(arguments: Engine.available)
    func `neighbours are those whose surroundings meet, of kinds that share no ground`(_ engine: Engine) async throws {
        try await FileStoreTests.open(engine) { files, _, _ in
            for number in 0..<30 {
                _ = try await files.create(Self.place(number), id: "p-\(number)", by: FileStoreTests.author)
            }
            _ = try await files.create(Self.place(5, .packingHouse), id: "kho", by: FileStoreTests.author)
            let shape = try #require(ShapeCheck.verdict(on: Self.square(5)).shape)
            let found = try await PlaceNeighbours(files: files).around(shape, except: "p-5")
            #expect(Set(found.map(\.place.id)) == ["p-4", "p-6"])
            let closed = try #require(try await files.file(PlaceFile.self, "p-4"))
            var file = closed.file
            file.standing = Standing(.closed, since: CivilDay(number: 20_001))
            _ = try await files.replace("p-4", version: closed.version, with: file, by: FileStoreTests.author)
            #expect(try await PlaceNeighbours(files: files).around(shape, except: "p-5").map(\.place.id) == ["p-6"])
            let point = Shape.point(shape.middle)
            #expect(try await PlaceNeighbours(files: files).around(point, except: nil).isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `a place comes back from the store as it was`(_ engine: Engine) async throws {
        try await FileStoreTests.open(engine) { files, _, _ in
            var file = Self.place(1)
            file.codes = [MarketCode(code: try #require(PlaceCode(reading: "VN-DNOR-9001")), market: .china)]
            file.households = [PlaceHousehold(name: "Hộ A (mẫu)", hectares: 1.25)]
            file.packers = [PlacePacker(name: "Cơ sở B (mẫu)", until: CivilDay(number: 21_000))]
            let made = try #require(try await files.create(file, by: FileStoreTests.author).stored)
            #expect(try await files.file(PlaceFile.self, made.id)?.file == file)
            let marked = FileQuestion(facets: [[FileFacet(.mark, "market-CN")]], reach: .everything)
            #expect(try await files.list(PlaceFile.self, marked).files.map(\.id) == [made.id])
        }
    }

    @Test(arguments: Engine.available)
    func `no question for neighbours reads the whole table`(_ engine: Engine) async throws {
        try await FileStoreTests.open(engine) { files, _, database in
            for number in 0..<60 { _ = try await files.create(Self.place(number), by: FileStoreTests.author) }
            let recording = RecordingDatabase(database)
            let store = FileStore(database: recording, pen: FileStoreTests.pen, randomness: .system)
            let shape = try #require(ShapeCheck.verdict(on: Self.square(5)).shape)
            _ = try await PlaceNeighbours(files: store).around(shape, except: nil)
            #expect(recording.recorded.closures == 1)
            try await QueryPlans.requireNoScan(of: ["file", "file_word", "named", "other"], in: recording)
        }
    }
}
