import Foundation

/// One case of a file of vectors: what goes in, what must come out. A member is read by the name it has in the file.
struct VectorCase {
    private let members: [String: Any]

    init(_ members: [String: Any]) { self.members = members }

    func text(_ name: String) -> String? { members[name] as? String }
    func string(_ name: String) -> String { text(name) ?? "" }
    var mustPass: Bool { members["ok"] as? Bool ?? false }

    /// The bytes of a text; characters up to U+00FF stand for single bytes.
    func bytes(_ name: String) -> [UInt8] {
        let text = (members[name] as? [String: Any])?["latin1"] as? String ?? string(name)
        let isLatin = text.unicodeScalars.allSatisfy { $0.value < 256 }
        return isLatin ? text.unicodeScalars.map { UInt8($0.value) } : Array(text.utf8)
    }

    func option(_ name: String) -> Bool? {
        (members["options"] as? [String: Any])?[name].map { $0 as? String == "true" }
    }
}
