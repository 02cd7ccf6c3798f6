extension JSONReader {
    /// The bytes of the name last read, as written.
    @inline(__always)
    func nameBytes(_ object: ObjectCursor) -> UnsafeBufferPointer<UInt8> { bytes(object.name) }

    /// The name's number in a table, whether it was written with escapes or not; -1 when it is not there.
    @inline(__always)
    func index<Name>(_ object: ObjectCursor, in table: NameTable<Name>) -> Int {
        guard object.name.isEscaped else { return table.index(of: bytes(object.name)) }
        var name = text(object.name)
        return name.withUTF8 { table.index(of: $0) }
    }

    /// Goes to the next member of a structure that allows no others; nil when the object is closed.
    mutating func next<Name>(_ object: inout ObjectCursor, _ table: NameTable<Name>) throws(Fault) -> Name? {
        guard try nextName(&object) else { return nil }
        guard let name = try known(&object, table) else { throw unknownMember(object) }
        return name
    }

    /// The member whose name was just read, if the table knows it.
    @inline(__always)
    mutating func known<Name>(_ object: inout ObjectCursor, _ table: NameTable<Name>) throws(Fault) -> Name? {
        let index = index(object, in: table)
        guard index >= 0 else { return nil }
        guard !object.has(index) else { throw duplicate(table[index].rawValue, object) }
        object.seen |= 1 << UInt64(index)
        return table[index]
    }

    func unknownMember(_ object: ObjectCursor) -> Fault {
        Fault(.unknownMember, at: object.name.offset, ["member": text(object.name)])
    }
}
