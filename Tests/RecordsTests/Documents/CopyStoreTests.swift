import Records
import Support
import Testing
import Traceability

@Suite("Copies of papers are stored once and kept as long as a file names them")
struct CopyStoreTests {
    private static func copy(_ text: String) throws -> StoredCopy {
        try StoredCopy(sent: Array("%PDF-1.7 \(text) %%EOF".utf8))
    }

    @Test("the same bytes are one copy, whoever sends them at once", arguments: Engine.available)
    func once(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            let (store, copy) = (room.documents.copies, try Self.copy("a"))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { try await store.store(copy) } }
                try await group.waitForAll()
            }
            #expect(try await room.count("document_copy") == 1)
            let named = DocumentRoom.paper { $0.copy = copy.named("a.pdf") }
            try await room.add(named, "gt-1")
            #expect(try await store.copy(of: named) == copy)
            #expect(try await store.copy(of: DocumentRoom.paper()) == nil)
        }
    }

    @Test("one that no file names goes after a day; one of a version of before stays", arguments: Engine.available)
    func swept(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            let store = room.documents.copies
            for text in ["a", "b", "left"] { try await store.store(try Self.copy(text)) }
            try await room.add(DocumentRoom.paper { $0.copy = try? Self.copy("a").named(nil) }, "gt-1")
            let other = DocumentRoom.paper { $0.copy = try? Self.copy("b").named(nil) }
            _ = try await room.files.replace("gt-1", version: nil, with: other, by: .system("tests"))
            room.advance(days: 2)
            try await store.store(try Self.copy("c"))
            #expect(try await room.count("document_copy") == 3)
        }
    }

    @Test("erasure takes the copies of a file, but not what another file names too", arguments: Engine.available)
    func erased(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            let store = room.documents.copies
            for text in ["own", "shared"] { try await store.store(try Self.copy(text)) }
            try await room.add(DocumentRoom.paper { $0.copy = try? Self.copy("own").named(nil) }, "gt-1")
            let shared = DocumentRoom.paper("VG-MAU-0002") { $0.copy = try? Self.copy("shared").named(nil) }
            _ = try await room.files.replace("gt-1", version: nil, with: shared, by: .system("tests"))
            try await room.add(shared, "gt-2")
            let left = DocumentRoom.paper {
                $0.copy = nil
                $0.standing.status = .closed
            }
            _ = try await room.files.erase("gt-1", leaving: left, by: .system("tests"))
            #expect(try await room.count("document_copy") == 1)
            #expect(try await store.copy(of: shared) != nil)
        }
    }
}
