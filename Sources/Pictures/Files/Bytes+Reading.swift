/// Reading a file of unknown honesty: nothing outside it is ever touched.
extension [UInt8] {
    /// Whether the text stands there, byte for byte.
    func holds(_ text: String, at place: Int) -> Bool {
        let wanted = text.utf8
        guard place >= 0, place + wanted.count <= count else { return false }
        return self[place..<place + wanted.count].elementsEqual(wanted)
    }

    /// A whole number of so many bytes, the largest first; `nil` past the end.
    func big(_ width: Int, at place: Int) -> Int? {
        guard place >= 0, place + width <= count else { return nil }
        return self[place..<place + width].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The same, the smallest first.
    func little(_ width: Int, at place: Int) -> Int? {
        guard place >= 0, place + width <= count else { return nil }
        return self[place..<place + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
