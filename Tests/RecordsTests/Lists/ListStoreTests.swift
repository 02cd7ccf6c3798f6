import Records
import Support
import Testing
import Traceability

@Suite struct ListStoreTests {
    private static let durian = ListEntry(ListRoom.code("0810"), "Quả (mẫu)", .medium)

    private static func refusal(_ body: () async throws -> Void) async -> ListRefusal? {
        do {
            try await body()
            return nil
        } catch { return error as? ListRefusal }
    }

    @Test(arguments: Engine.available)
    func `a version is written by one, approved by another, and never changed afterwards`(_ engine: Engine) async throws
    {
        try await ListRoom.open(engine) { room in
            let store = room.store
            _ = try await store.create(.risk, name: "Danh mục (mẫu)", issuer: "Bộ mẫu", id: "a", by: ListRoom.writer)
            let draft = try await store.draft(ListRoom.content([]), of: "a", by: ListRoom.writer)
            #expect(draft.head.number == 1 && draft.head.edit == 1 && draft.head.state == .draft)
            #expect(
                await Self.refusal { _ = try await store.draft(draft.content, of: "a", by: ListRoom.approver) }
                    == .draftOpen)
            #expect(
                await Self.refusal {
                    _ = try await store.approve("a", 1, edit: 1, decision: nil, by: ListRoom.approver)
                }
                    == .faulty)
            let full = ListRoom.content([Self.durian])
            let written = try await store.rewrite("a", 1, edit: 1, with: full, by: ListRoom.writer)
            #expect(written.head.edit == 2)
            #expect(
                await Self.refusal { _ = try await store.rewrite("a", 1, edit: 1, with: full, by: ListRoom.writer) }
                    == .stale)
            #expect(
                await Self.refusal { _ = try await store.approve("a", 1, edit: 2, decision: nil, by: ListRoom.writer) }
                    == .ownWork)
            // Who changed a word of it wrote it too.
            var more = full
            more.note = "Ghi chú"
            _ = try await store.rewrite("a", 1, edit: 2, with: more, by: ListRoom.approver)
            #expect(
                await Self.refusal {
                    _ = try await store.approve("a", 1, edit: 3, decision: nil, by: ListRoom.approver)
                }
                    == .ownWork)
            let third = Author(actor: "user:mai")
            let approved = try await store.approve("a", 1, edit: 3, decision: "1/QĐ", by: third)
            #expect(approved.head.state == .approved && approved.head.approvedBy == "user:mai")
            #expect(
                await Self.refusal { _ = try await store.rewrite("a", 1, edit: nil, with: full, by: third) }
                    == .notDraft)
            #expect(await Self.refusal { try await store.discard("a", 1, edit: nil, by: third) } == .notDraft)
            #expect(try await store.version("a", 1)?.content == more)
            #expect(
                try await room.trail("a") == [.listApproved, .listDrafted, .listDrafted, .listDrafted, .listCreated])
        }
    }

    @Test(arguments: Engine.available)
    func `versions follow one another by their days, and no two begin on one`(_ engine: Engine) async throws {
        try await ListRoom.open(engine) { room in
            try await room.list("a", [Self.durian])
            let later = try await room.store.draft(
                ListRoom.content([Self.durian], from: "2026-06-01"), of: "a", by: ListRoom.writer)
            #expect(
                await Self.refusal {
                    _ = try await room.store.approve("a", 2, edit: 1, decision: nil, by: ListRoom.approver)
                } == .fromTaken)
            var content = later.content
            content.from = ListRoom.day("2026-09-01")
            content.entries[0].level = .high
            _ = try await room.store.rewrite("a", 2, edit: 1, with: content, by: ListRoom.writer)
            let approved = try await room.store.approve("a", 2, edit: 2, decision: nil, by: ListRoom.approver)
            #expect(try await room.store.version(before: approved)?.head.number == 1)
            let goods = ListedGoods(code: HSCode(reading: "08106000"))
            #expect(try await room.store.book(on: ListRoom.day("2026-08-31")).judge(goods).marks == [.medium])
            #expect(try await room.store.book(on: ListRoom.day("2026-09-01")).judge(goods).marks == [.high])
            // The text it rests on ends.
            #expect(try await room.store.book(on: ListRoom.day("2027-06-01")).judge(goods).marks == [])
            _ = try await room.store.draft(content, of: "a", by: ListRoom.writer)
            try await room.store.discard("a", 3, edit: 1, by: ListRoom.writer)
            let heads = try #require(try await room.store.list("a")).versions
            #expect(heads.map(\.state) == [.discarded, .approved, .approved])
        }
    }

    @Test(arguments: Engine.available)
    func `a request sent twice makes one list and one draft`(_ engine: Engine) async throws {
        try await ListRoom.open(engine) { room in
            for _ in 0..<2 {
                _ = try await room.store.create(.risk, name: "Danh mục", issuer: "Bộ", id: "a", by: ListRoom.writer)
                _ = try await room.store.draft(
                    ListRoom.content([Self.durian]), of: "a", id: "v1", by: ListRoom.writer)
            }
            #expect(try await room.store.lists().count == 1)
            #expect(try await room.store.list("a")?.versions.count == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `a proposal is taken into the next version once, or declined with a reason`(_ engine: Engine) async throws {
        try await ListRoom.open(engine) { room in
            let store = room.store
            try await room.list("u", kind: .priority, [ListEntry(.group(.pomelo), "Bưởi (mẫu)", .priority)])
            try await room.list("r", [Self.durian])
            let entry = ListEntry(.group(.durian), "Sầu riêng (mẫu)", .priority)
            let officer = Author(actor: "user:xa")
            #expect(
                await Self.refusal {
                    _ = try await store.propose(entry, for: "r", product: nil, reason: "x", by: officer)
                }
                    == .notPriority)
            let first = try await store.propose(entry, for: "u", product: "sp", reason: "Nhiều hộ", by: officer)
            #expect(
                await Self.refusal {
                    _ = try await store.propose(entry, for: "u", product: "sp", reason: "x", by: officer)
                }
                    == .alreadyProposed)
            let taken = try await store.decide(first.id, accepts: true, answer: nil, by: ListRoom.writer)
            #expect(taken?.head.number == 2 && taken?.content.entries.map(\.name) == ["Bưởi (mẫu)", "Sầu riêng (mẫu)"])
            #expect(
                await Self.refusal {
                    _ = try await store.decide(first.id, accepts: true, answer: nil, by: ListRoom.writer)
                }
                    == .proposalClosed)
            let second = try await store.propose(entry, for: "u", product: nil, reason: "Nữa", by: officer)
            #expect(
                await Self.refusal {
                    _ = try await store.decide(second.id, accepts: true, answer: nil, by: ListRoom.writer)
                }
                    == .alreadyListed)
            #expect(
                await Self.refusal {
                    _ = try await store.decide(second.id, accepts: false, answer: nil, by: ListRoom.writer)
                }
                    == .answerMissing)
            try await store.decide(second.id, accepts: false, answer: "Đã có", by: ListRoom.writer)
            #expect(try await store.proposals().map(\.state) == [.declined, .accepted])
            #expect(try await store.proposals([.open]).isEmpty)
            #expect(try await store.proposals(of: "sp").map(\.version) == [taken?.head.id])
            // Who took it in wrote the version.
            #expect(taken?.head.editors == ["user:lan"])
        }
    }
}
