import Foundation
import Traceability

/// A link as flat texts, and changes of it as they are stored.
enum LinkContent {
    private struct Whole: Encodable {
        let link: LinkDraft
        let ended: Bool?
    }

    private struct Change: Codable {
        let p: String
        let b: String?
        let a: String?
    }

    static func of(_ stored: StoredLink) -> FileContent {
        // Texts and lists of texts always encode.
        let json = try! JSONEncoder().encode(Whole(link: stored.draft, ended: stored.endedAt == nil ? nil : true))
        return FileContent(json: Array(json))
    }

    static func bytes(_ changes: [FileChange]) -> [UInt8] {
        Array(try! JSONEncoder().encode(changes.map { Change(p: $0.path, b: $0.before, a: $0.after) }))
    }

    static func changes(_ bytes: [UInt8]) throws -> [FileChange] {
        try JSONDecoder().decode([Change].self, from: Data(bytes))
            .map { FileChange(path: $0.p, before: $0.b, after: $0.a) }
    }
}
