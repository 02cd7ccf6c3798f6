/// Where a reader is inside one object.
struct ObjectCursor {
    /// The opening brace.
    let start: Int
    fileprivate(set) var isFirst = true
    /// Bit n: the member with number n in the structure's table was there.
    var seen: UInt64 = 0
    /// The name last read.
    fileprivate(set) var name = JSONReader.StringToken(start: 0, count: 0, isEscaped: false)
    /// Bit n: the name with that bit among the document's foreign ones was there.
    fileprivate var seenForeign: UInt64 = 0
    /// Names that no table knows, to find one that comes twice.
    fileprivate var others = NameSet()

    init(start: Int) { self.start = start }

    func has(_ index: Int) -> Bool { seen & (1 << UInt64(index)) != 0 }
}

extension JSONReader {
    /// Enters an object.
    @inline(__always)
    mutating func open() throws(Fault) -> ObjectCursor {
        guard peek() == 0x7B, at < end else { throw wrongType("object") }
        let cursor = ObjectCursor(start: at)
        try enter()
        at += 1
        return cursor
    }

    /// Goes to the next member's value; false when the object is closed.
    @inline(__always)
    mutating func nextName(_ object: inout ObjectCursor) throws(Fault) -> Bool {
        let next = peek()
        if next == 0x7D {
            at += 1
            leave()
            return false
        }
        if !object.isFirst { try expect(0x2C) }
        object.isFirst = false
        guard peek() == 0x22 else { throw unexpected(0x22) }
        object.name = try stringToken()
        try expect(0x3A)
        return true
    }

    /// Remembers a name that is in no table; throws if it came before.
    mutating func note(_ name: String, in object: inout ObjectCursor) throws(Fault) {
        guard object.others.insert(name) else { throw duplicate(name, object) }
    }

    /// The same of a name that the document's others may share.
    @inline(__always)
    mutating func note(_ name: ForeignNames.Name, in object: inout ObjectCursor) throws(Fault) {
        guard name.bit != 0 else { return try note(name.text, in: &object) }
        guard object.seenForeign & name.bit == 0 else { throw duplicate(name.text, object) }
        object.seenForeign |= name.bit
    }

    func duplicate(_ name: String, _ object: ObjectCursor) -> Fault {
        Fault(.duplicateMember, at: object.name.offset, ["member": name])
    }
}
