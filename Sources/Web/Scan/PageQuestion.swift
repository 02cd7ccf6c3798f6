import GS1
import Records
import Traceability

/// An origin page that may be kept: which code, in which language, on which day. The serial number stands apart, since the pages of
/// siblings differ in nothing else.
struct PageQuestion: Hashable, Sendable {
    private let path: String
    private let language: Language
    /// Days left are counted from it.
    private let day: CivilDay
    let serial: String?

    /// Whose trail tells siblings from strangers.
    let item: ThingKey?

    /// - Returns: `nil` for what is asked too seldom to be kept: a query, a serial number that is written differently in different
    ///   places of a page, a key that is no GTIN.
    init?(_ code: DigitalLink, in language: Language, on day: CivilDay) {
        guard code.rawQuery == nil, code.key.ai == "01", code.path.utf8.count <= 128 else { return nil }
        let serial = code.qualifiers.last.flatMap { $0.ai == "21" ? $0.value : nil }
        guard serial.map(Self.isPlain) ?? true else { return nil }
        path = serial.map { String(code.path.dropLast($0.utf8.count)) } ?? code.path
        (self.language, self.day, self.serial) = (language, day, serial)
        item = serial.map { _ in code.thing }
    }

    /// Nothing escapes these: not HTML, not an attribute, not a URI, not JSON.
    private static func isPlain(_ serial: String) -> Bool {
        serial.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
    }

    /// Siblings are equal.
    static func == (left: Self, right: Self) -> Bool {
        left.path == right.path && left.language == right.language && left.day == right.day
            && (left.serial == nil) == (right.serial == nil)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(language)
        hasher.combine(day)
    }
}
