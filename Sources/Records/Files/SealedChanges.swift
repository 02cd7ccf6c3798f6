import Crypto
import Foundation
package import Traceability

/// The changes of one version as the trail keeps them: personal values sealed (AES-GCM) with the key of the file's subject.
struct SealedChanges {
    private struct Row: Codable {
        let p: String
        let b: String?
        let a: String?
        let s: Bool?
    }

    private let rows: [Row]

    /// - Parameter key: drawn only where something personal changed.
    init(_ changes: [FileChange], personal: Set<String>, key: () throws -> [UInt8]) rethrows {
        var drawn: SymmetricKey?
        rows = try changes.map { change in
            guard FileContent.lies(change.path, under: personal) else {
                return Row(p: change.path, b: change.before, a: change.after, s: nil)
            }
            if drawn == nil { drawn = SymmetricKey(data: try key()) }
            let seal = { (text: String) in Self.seal(text, at: change.path, with: drawn!) }
            return Row(p: change.path, b: change.before.map(seal), a: change.after.map(seal), s: true)
        }
    }

    init(bytes: [UInt8]) throws { rows = try JSONDecoder().decode([Row].self, from: Data(bytes)) }

    // Texts and truths always encode.
    var bytes: [UInt8] { Array(try! JSONEncoder().encode(rows)) }

    /// - Parameter key: nil where it was destroyed: sealed values are then not to be read by anybody.
    func opened(with key: [UInt8]?) -> [ChangeShown] {
        let key = key.map { SymmetricKey(data: $0) }
        return rows.map { row in
            guard row.s == true else {
                return ChangeShown(change: FileChange(path: row.p, before: row.b, after: row.a), isPersonal: false)
            }
            guard let key, let before = Self.opened(row.b, at: row.p, with: key),
                let after = Self.opened(row.a, at: row.p, with: key)
            else { return ChangeShown(erased: row.p) }
            return ChangeShown(change: FileChange(path: row.p, before: before, after: after), isPersonal: true)
        }
    }

    /// The path is authenticated, so that a value cannot be moved to another place of the trail.
    private static func seal(_ text: String, at path: String, with key: SymmetricKey) -> String {
        // Fails for a nonce of the wrong length only; the library draws it.
        try! AES.GCM.seal(Data(text.utf8), using: key, authenticating: Data(path.utf8)).combined!.base64EncodedString()
    }

    /// Nil for what another key sealed: the first one was destroyed, and a later value drew a new one.
    private static func opened(_ text: String?, at path: String, with key: SymmetricKey) -> String?? {
        guard let text else { return .some(nil) }
        return open(text, at: path, with: key).map { .some($0) }
    }

    private static func open(_ text: String, at path: String, with key: SymmetricKey) -> String? {
        guard let data = Data(base64Encoded: text), let box = try? AES.GCM.SealedBox(combined: data),
            let plain = try? AES.GCM.open(box, using: key, authenticating: Data(path.utf8))
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }
}

/// A change as it can be shown.
package struct ChangeShown: Hashable, Sendable {
    package let change: FileChange
    package let isPersonal: Bool
    /// Whether its values were erased on request: there was a change, and nobody can say which.
    package let isErased: Bool

    init(change: FileChange, isPersonal: Bool) {
        self.change = change
        self.isPersonal = isPersonal
        isErased = false
    }

    init(erased path: String) {
        change = FileChange(path: path, before: nil, after: nil)
        isPersonal = true
        isErased = true
    }
}
