import Records
import SQL
import Support
import Testing
import Traceability

@Suite("Owners are told before a paper ends, each step once")
struct DocumentRemindersTests {
    private static func reminders(_ room: DocumentRoom) -> DocumentReminders {
        DocumentReminders(database: room.database, pen: room.pen) { paper, left in
            (subject: "Hết hạn", text: "\(paper.number ?? "") \(left)")
        }
    }

    private static func texts(_ room: DocumentRoom) async throws -> [String] {
        try await room.database.read {
            try $0.rows("SELECT recipient, body FROM message ORDER BY number", as: (String, String).self)
        }.map { "\($0.0) \($0.1)" }
    }

    @Test("sixty, thirty and seven days before, and never twice", arguments: Engine.available)
    func steps(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            try await room.add(DocumentRoom.paper(ends: 70), "gt-1")
            let job = Self.reminders(room)
            for _ in 0..<75 {
                // Several times a day, by several processes at once.
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<2 { group.addTask { try await job.remind() } }
                    try await group.waitForAll()
                }
                room.advance(days: 1)
            }
            let to = "+84900000002 VG-MAU-0001"
            #expect(try await Self.texts(room) == ["\(to) 60", "\(to) 30", "\(to) 7"])
        }
    }

    @Test("late is told once, with the step it has come to", arguments: Engine.available)
    func late(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            try await room.add(DocumentRoom.paper(ends: 3), "gt-1")
            #expect(try await Self.reminders(room).remind() == 1)
            #expect(try await Self.reminders(room).remind() == 0)
            #expect(try await Self.texts(room) == ["+84900000002 VG-MAU-0001 3"])
        }
    }

    @Test(
        "nobody is told of a draft, of what is renewed, sent back or over; a new term is told anew",
        arguments: Engine.available)
    func others(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            try await room.add(DocumentRoom.paper("VG-MAU-1") { $0.standing.status = .draft }, "gt-1")
            try await room.add(DocumentRoom.paper("VG-MAU-2", ends: -1), "gt-2")
            try await room.add(DocumentRoom.paper("VG-MAU-3", ends: 20), "gt-3")
            try await room.add(DocumentRoom.paper("VG-MAU-4", ends: 700) { $0.replaces = "gt-3" }, "gt-4")
            try await room.add(DocumentRoom.paper("VG-MAU-5", ends: 20), "gt-5")
            try await room.move("gt-5", to: .returned)
            let job = Self.reminders(room)
            #expect(try await job.remind() == 0)
            try await room.move("gt-5", to: .submitted, by: DocumentRoom.owner)
            #expect(try await job.remind() == 1)
            _ = try await room.files.replace(
                "gt-5", version: nil, with: DocumentRoom.paper("VG-MAU-5", ends: 25),
                by: Author(actor: DocumentRoom.owner))
            #expect(try await job.remind() == 1)
        }
    }

    @Test("where nobody answers for a party yet, the party is told by its own number", arguments: Engine.available)
    func party(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            let paper = DocumentRoom.paper(ends: 60) {
                ($0.owner, $0.scope) = ("htx-2", DocumentScope(isWholeParty: true))
            }
            try await room.add(paper, "gt-1")
            #expect(try await Self.reminders(room).remind() == 1)
            #expect(try await Self.texts(room) == ["+84900000003 VG-MAU-0001 60"])
        }
    }

    @Test("what ends soon and what has ended, without what is renewed", arguments: Engine.available)
    func ending(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            for (number, ends) in [(1, 20), (2, -5), (3, 300), (4, 20)] {
                try await room.add(DocumentRoom.paper("VG-MAU-000\(number)", ends: ends), "gt-\(number)")
            }
            try await room.add(DocumentRoom.paper("VG-MAU-0009", ends: 800) { $0.replaces = "gt-4" }, "gt-9")
            let today = DocumentRoom.today.number
            let found = try await room.documents.ending(
                of: ["htx-1", "x"], from: CivilDay(number: today - 365), through: CivilDay(number: today + 60), limit: 9
            )
            #expect(found.map(\.id) == ["gt-2", "gt-1"])
            #expect(
                try await room.documents.ending(
                    of: ["htx-2"], from: CivilDay(number: 0), through: CivilDay(number: today + 60), limit: 9
                ).isEmpty)
        }
    }
}
