/// The name of an element or an attribute as the parser holds it, without its namespace's prefix; good while the parser calls.
struct XMLName {
    private let text: UnsafePointer<CChar>

    init(_ text: UnsafePointer<CChar>) {
        var local = text, place = text
        while place.pointee != 0 {
            if place.pointee == 0x3A { local = place + 1 }
            place += 1
        }
        self.text = local
    }

    static func == (name: XMLName, text: StaticString) -> Bool {
        for index in 0..<text.utf8CodeUnitCount
        where name.text[index] != CChar(bitPattern: text.utf8Start[index]) { return false }
        return name.text[text.utf8CodeUnitCount] == 0
    }

    /// For `switch`.
    static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}
