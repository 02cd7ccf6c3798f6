package import Traceability

/// A number that was given here or found in use.
package struct GivenCode: Hashable, Sendable {
    package let kind: CodeKind
    package let code: String
    /// Grows with time: the order of lists.
    package let number: Int64
    /// Microseconds UTC.
    package let at: Int64
    package let actor: String
    /// The party's file; empty where nobody knows.
    package let party: String
    /// `product:ID`, `place:ID`; nil for a number that is for no file.
    package let subject: String?
    /// It stood in a file already; nobody took it here.
    package let isFound: Bool
    /// Of a key of the province: the GTIN that replaced it, and since when.
    package let movedTo: String?
    package let movedAt: Int64?

    /// The kind and ID of the file.
    package var file: (kind: FileKind, id: String)? {
        guard let parts = subject?.split(separator: ":", maxSplits: 1), parts.count == 2,
            let kind = FileKind(rawValue: String(parts[0]))
        else { return nil }
        return (kind, String(parts[1]))
    }

    static func subject(_ kind: FileKind, _ id: String) -> String { "\(kind.rawValue):\(id)" }
}
