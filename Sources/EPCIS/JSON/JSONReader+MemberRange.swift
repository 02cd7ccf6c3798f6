extension JSONReader {
    /// The place of a member's value in the object at the reader's place, nil when there is none. Leaves the reader behind the object.
    mutating func range(of member: String) throws(Fault) -> Range<Int>? {
        var object = try open()
        var range: Range<Int>?
        while try nextName(&object) {
            let isWanted = text(object.name) == member
            _ = peek()
            let start = at
            try skip()
            if isWanted { range = start..<at }
        }
        return range
    }
}
