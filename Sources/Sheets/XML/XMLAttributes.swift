/// The attributes of an element that begins; good while the parser calls.
struct XMLAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

    subscript(_ name: StaticString) -> String? {
        var place = list
        while let key = place[0], let value = place[1] {
            if XMLName(key) == name { return String(cString: value) }
            place += 2
        }
        return nil
    }

    func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

    /// `true` in its two spellings.
    func isSet(_ name: StaticString) -> Bool { ["1", "true"].contains(self[name]) }
}
