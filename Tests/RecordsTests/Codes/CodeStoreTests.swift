import GS1
import SQL
import Support
import Testing
import Traceability

@testable import Records

@Suite("Numbers are given once")
struct CodeStoreTests {
    @Test("the next number of a prefix stands in the file, in the book and in the trail", arguments: Engine.available)
    func next(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            try await room.product("sp-1")
            let given = try await room.codes.take(
                CodeOrder(party: "htx-1", .gtin(CodeRoom.prefix, product: "sp-1")), by: CodeRoom.author)
            #expect(given.map(\.code) == [room.number(0)])
            let file = try #require(try await room.file("sp-1"))
            #expect(file.gtin == room.number(0) && file.basis?.kind == .own)
            #expect(try await room.take(.gtin(CodeRoom.prefix, product: nil)) == [room.number(1)])
            let book = try await room.codes.given(to: "htx-1")
            #expect(book.map(\.code) == [room.number(1), room.number(0)])
            #expect(book.last?.file?.id == "sp-1" && book.last?.actor == "user:lan" && book.last?.isFound == false)
            let counts = try #require(try await room.codes.prefixes(of: "htx-1").first).counts
            #expect(counts.map(\.left) == [998, 1_000, 10_000_000])
            try await room.product("sp-9") { $0.gtin = room.number(500) }
            #expect(try await room.codes.prefixes(of: "htx-1").first?.counts[0].left == 997)
            let trail = try await AuditStore(database: room.database).page(
                AuditQuestion(subject: "code:\(room.number(0))"))
            #expect(trail.map(\.action) == [.codeGiven] && trail.first?.peer == "10.0.0.1")
        }
    }

    @Test("many at once get different numbers, without a gap", arguments: Engine.available)
    func concurrent(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            let codes = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<24 { group.addTask { try await room.take(.gtin(CodeRoom.prefix, product: nil)) } }
                for _ in 0..<8 {
                    group.addTask { try await room.take(.sscc(CodeRoom.prefix, extension: 0, count: 5)) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(Set(codes).count == 64)
            #expect(Set(codes.filter { $0.count == 14 }) == Set((0..<24).map { room.number($0) }))
        }
    }

    @Test("what is undone was never given: the number comes next", arguments: Engine.available)
    func undone(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            try await room.product("sp-1") { $0.gtin = "09521234567899" }
            #expect(await room.refusal(.gtin(CodeRoom.prefix, product: "sp-1")) == .hasCode)
            #expect(await room.refusal(.gtin(CodeRoom.prefix, product: "khong-co")) == .fileMissing)
            try await room.product("sp-2", of: "ho-2")
            #expect(await room.refusal(.gtin(CodeRoom.prefix, product: "sp-2")) == .fileMissing)
            #expect(try await room.take(.gtin(CodeRoom.prefix, product: nil)) == [room.number(0)])
        }
    }

    @Test("numbers in files, master data and events are passed by, on any level", arguments: Engine.available)
    func skipped(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            let carton = try GTIN(room.number(3)).onLevel(4)!.text
            try await room.product("sp-1") { $0.gtin = room.number(0) }
            var brought = ProductFile(owner: "htx-1", name: "Nhập", standing: Standing(.draft, since: CodeRoom.day))
            brought.gtin = room.number(1)
            _ = try await room.withoutFollowers.create(brought, id: "sp-2", by: CodeRoom.author)
            try await room.product("sp-3") { $0.packs = [PackLevel(name: "Thùng", holds: 10, gtin: carton)] }
            try await room.database.write { session in
                try session.execute(
                    """
                    INSERT INTO vocabulary_element (thing, kind, sender, job, id, record_time, context, body)
                    VALUES (\("01/" + room.number(4)), 'k', 's', 1, 'i', 5, 1, \([UInt8(1)]))
                    """)
                try session.execute(
                    """
                    INSERT INTO mention (event, position, record_time, thing, role, event_time)
                    VALUES (1, 0, \(room.clock.now), \("01/" + room.number(5) + "/10/L1"), 1, 1)
                    """)
            }
            var taken: [String] = []
            for _ in 0..<3 { taken += try await room.take(.gtin(CodeRoom.prefix, product: nil)) }
            #expect(taken == [2, 6, 7].map { room.number($0) })
        }
    }

    @Test("many numbers in use are passed by at once", arguments: Engine.available)
    func many(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            let space = NumberSpace(.sscc(CodeRoom.prefix, extension: 0))!
            try await room.database.write { session in
                // All but two of the first 450, and one that only an event names.
                _ = try session.executeMany((Int64(0)..<450).filter { $0 != 199 && $0 != 400 }) { at in
                    """
                    INSERT INTO code_given (kind, code, number, at, actor, party, is_found)
                    VALUES ('sscc', \(space.code(at)!), 0, 0, 'x', '', \(true))
                    """
                }
                try session.execute(
                    """
                    INSERT INTO mention (event, position, record_time, thing, role, event_time)
                    VALUES (1, 0, \(room.clock.now), \("00/" + space.code(450)!), 1, 1)
                    """)
            }
            let codes = try await room.take(.sscc(CodeRoom.prefix, extension: 0, count: 5))
            #expect(codes == [199, 400, 451, 452, 453].compactMap { space.code($0) })
            let next = try await room.take(.sscc(CodeRoom.prefix, extension: 0, count: 1))
            #expect(next == [space.code(454)!])
        }
    }

    @Test("a store of the version before knows the numbers of its files", arguments: Engine.available)
    func before(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            try await room.product("sp-1") { $0.gtin = room.number(0) }
            let place = PlaceFile(
                name: "Vườn", category: .growingArea, owner: "htx-1",
                standing: Standing(.draft, since: CodeRoom.day))
            var numbered = place
            numbered.gln = "9521000010017"
            _ = try await room.files.create(numbered, id: "noi-1", by: CodeRoom.author)
            try await room.database.write { session in
                try session.executeScript("DROP TABLE code_prefix; DROP TABLE code_space; DROP TABLE code_given")
                try Self.dropNewerTables(in: session)
                try session.execute("DELETE FROM schema_migration WHERE number >= 12")
            }
            #expect(try await RecordsSchema.migrate(room.database, now: room.clock.now).map(\.number).first == 12)
            #expect(try await room.codes.code(room.number(0), .gtin)?.subject == "product:sp-1")
            #expect(try await room.codes.code("9521000010017", .gln)?.subject == "place:noi-1")
            #expect(try await room.take(.gtin(CodeRoom.prefix, product: nil)) == [room.number(1)])
        }
    }

    /// What migrations after the twelfth made, so that they can run again.
    private static func dropNewerTables(in session: any SQLSession) throws {
        let newer = ["review_", "goods_list", "list_", "suspension", "confirmation", "document_"]
        for table in BackupTable.all where newer.contains(where: table.name.hasPrefix) {
            try session.executeScript("DROP TABLE \(table.name)")
        }
        try session.execute("DELETE FROM counter WHERE name = 'review'")
        try session.executeScript("ALTER TABLE account_grant DROP COLUMN stages")
    }

    @Test("a number that was used once is never given again, whatever becomes of its file", arguments: Engine.available)
    func never(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            let number = room.number(0)
            try await room.product("sp-1") { $0.gtin = number }
            var file = try #require(try await room.file("sp-1"))
            file.gtin = nil
            file.standing = Standing(.closed, since: CodeRoom.day)
            _ = try await room.files.replace("sp-1", version: nil, with: file, by: CodeRoom.author)
            #expect(try await room.take(.gtin(CodeRoom.prefix, product: nil)) == [room.number(1)])
            try await room.database.write { session in
                try session.execute("DELETE FROM file_word WHERE file = 'sp-1'")
                try session.execute("DELETE FROM file WHERE id = 'sp-1'")
                try session.execute("UPDATE code_space SET next = 0")
            }
            #expect(try await room.take(.gtin(CodeRoom.prefix, product: nil)) == [room.number(2)])
        }
    }

    @Test("the last numbers are given, and then it is said that there are none", arguments: Engine.available)
    func full(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            let single = CompanyPrefix("952100002222")!
            try await room.product("sp-1") { $0.registration = CodeRoom.granted(single.digits) }
            #expect(try await room.take(.gtin(single, product: "sp-1")) == [room.number(0, single)])
            #expect(await room.refusal(.gtin(single, product: nil)) == .full)
            #expect(await room.refusal(.gln(single, place: nil)) == .noSpace)
            #expect(await room.refusal(.sscc(single, extension: 0, count: 1)) == .noSpace)
            #expect(await room.refusal(.sscc(CodeRoom.prefix, extension: 12, count: 1)) == .noSpace)
        }
    }

    @Test("a prefix is one party's, and only as long as GS1's right to it runs", arguments: Engine.available)
    func prefixes(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            #expect(await room.refusal(.gtin(CodeRoom.prefix, product: nil), for: "ho-2") == .prefixUnknown)
            _ = try await room.take(.gtin(CodeRoom.prefix, product: nil))
            let (same, longer, shorter) = (CodeRoom.prefix.digits, "9521000019", "95210000")
            for (number, digits) in [same, longer, shorter].enumerated() {
                try await room.product("sp-x\(number)", of: "ho-2") { $0.registration = CodeRoom.granted(digits) }
                let prefix = CompanyPrefix(digits)!
                #expect(await room.refusal(.gtin(prefix, product: nil), for: "ho-2") == .prefixOfAnother, "\(digits)")
            }
            let ended = CompanyPrefix("952100003")!
            try await room.product("sp-9") { $0.registration = CodeRoom.granted(ended.digits, until: CodeRoom.day) }
            #expect(await room.refusal(.gtin(ended, product: nil)) == .prefixUnknown)
            // Somebody's approved product has a number under it, and nobody took one here.
            let foreign = CompanyPrefix("952100004")!
            try await room.product("sp-10", of: "ho-2") { file in
                file.gtin = room.number(5, foreign)
                file.basis = GTINBasis(.own)
                file.standing = Standing(.active, since: CodeRoom.day)
            }
            try await room.product("sp-11") { $0.registration = CodeRoom.granted(foreign.digits) }
            #expect(await room.refusal(.gtin(foreign, product: nil)) == .prefixOfAnother)
        }
    }

    @Test("the same request gets the same numbers; asked for something else it is refused", arguments: Engine.available)
    func request(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            let first = try await room.take(.sscc(CodeRoom.prefix, extension: 3, count: 40), request: "key:1 a")
            #expect(first.count == 40 && first.allSatisfy { $0.hasPrefix("3952100001") && (try? SSCC($0)) != nil })
            #expect(try await room.take(.sscc(CodeRoom.prefix, extension: 3, count: 40), request: "key:1 a") == first)
            #expect(
                await room.refusal(.sscc(CodeRoom.prefix, extension: 3, count: 2), request: "key:1 a")
                    == .requestDiffers)
            #expect(await room.refusal(.gln(CodeRoom.prefix, place: nil), request: "key:1 a") == .requestDiffers)
            let next = try await room.take(.sscc(CodeRoom.prefix, extension: 3, count: 1), request: "key:1 b")
            #expect(next == [NumberSpace(.sscc(CodeRoom.prefix, extension: 3))!.code(40)!])
        }
    }

    @Test("packs take the levels of their product, each once", arguments: Engine.available)
    func packs(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            try await room.product("sp-1") { file in
                file.packs = [PackLevel(name: "Hộp", holds: 10), PackLevel(name: "Thùng", holds: 12)]
            }
            #expect(await room.refusal(.pack(product: "sp-1", position: 0)) == .noItem)
            let item = try GTIN(try await room.take(.gtin(CodeRoom.prefix, product: "sp-1"))[0])
            #expect(try await room.take(.pack(product: "sp-1", position: 0)) == [item.onLevel(1)!.text])
            #expect(try await room.take(.pack(product: "sp-1", position: 1)) == [item.onLevel(2)!.text])
            #expect(await room.refusal(.pack(product: "sp-1", position: 1)) == .hasCode)
            #expect(await room.refusal(.pack(product: "sp-1", position: 2)) == .fileMissing)
            var file = try #require(try await room.file("sp-1"))
            #expect(file.packs.compactMap(\.gtin).count == 2)
            file.packs[0].gtin = nil
            _ = try await room.files.replace("sp-1", version: nil, with: file, by: CodeRoom.author)
            #expect(try await room.take(.pack(product: "sp-1", position: 0)) == [item.onLevel(3)!.text])
        }
    }

    @Test("a key of the province leads to its product after a number of GS1 replaced it", arguments: Engine.available)
    func moved(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            try await room.product("sp-1", of: "ho-2")
            let want = CodeOrder.Want.internalKey(province: "75", .product, id: "sp-1")
            let key = try await room.take(want, for: "ho-2")[0]
            #expect(key == ProvinceKey(province: "75", number: 0)?.text)
            #expect(await room.refusal(want, for: "ho-2") == .hasCode)
            var file = try #require(try await room.file("sp-1"))
            #expect(file.internalCode == key)
            #expect(try await room.codes.code(key, .internalKey)?.movedTo == nil)
            (file.gtin, file.internalCode) = (room.number(7), nil)
            _ = try await room.files.replace("sp-1", version: nil, with: file, by: CodeRoom.author)
            let moved = try #require(try await room.codes.code(key, .internalKey))
            #expect(moved.movedTo == room.number(7) && moved.movedAt != nil && moved.file?.id == "sp-1")
            #expect(try await room.codes.replaced(by: room.number(7), subject: "product:sp-1").map(\.code) == [key])
            let trail = try await AuditStore(database: room.database).page(AuditQuestion(subject: "code:\(key)"))
            #expect(trail.map(\.action) == [.codeMoved, .codeGiven])
            #expect(await room.refusal(want, for: "ho-2") == .hasCode, "a product with a GTIN needs no key")
        }
    }

    @Test("a place has a number of its prefix, or a key of the province", arguments: Engine.available)
    func places(_ engine: Engine) async throws {
        try await CodeRoom.open(engine) { room in
            let standing = Standing(.draft, since: CodeRoom.day)
            for id in ["noi-1", "noi-2"] {
                let place = PlaceFile(name: "Vườn \(id)", category: .growingArea, owner: "htx-1", standing: standing)
                _ = try await room.files.create(place, id: id, by: CodeRoom.author)
            }
            let gln = try await room.take(.gln(CodeRoom.prefix, place: "noi-1"))
            #expect(
                try await room.files.file(PlaceFile.self, "noi-1")?.file.gln == gln[0] && GLN(gln[0]).text == gln[0])
            let key = try await room.take(.internalKey(province: "75", .place, id: "noi-2"))
            #expect(try await room.files.file(PlaceFile.self, "noi-2")?.file.internalCode == key[0])
            #expect(await room.refusal(.internalKey(province: "75", .place, id: "noi-1")) == .hasCode)
            #expect(await room.refusal(.internalKey(province: "", .place, id: "noi-2")) == .noSpace)
        }
    }
}
