/// Where the members stand in a stored body that an answer touches.
struct SplicedMembers {
    /// Everything between the braces.
    private(set) var inside = 0..<0
    private(set) var context: Range<Int>?
    private(set) var recordTime: Range<Int>?
    private(set) var hasEventID = false
    private(set) var isEmpty = true

    init(_ body: [UInt8]) throws(EPCISError) {
        try body.withUnsafeBufferPointer { (buffer) throws(EPCISError) in
            do throws(Fault) {
                try read(JSONReader(buffer, limits: .none))
            } catch {
                throw DocumentDecoder(buffer, limits: .none).error(error)
            }
        }
    }

    private mutating func read(_ start: JSONReader) throws(Fault) {
        var reader = start
        var object = try reader.open()
        let first = reader.at
        while try reader.nextName(&object) {
            isEmpty = false
            let name = reader.text(object.name)
            _ = reader.peek()
            let value = reader.at
            try reader.skip()
            note(name, value..<reader.at)
        }
        inside = first..<(reader.at - 1)
        try reader.finish()
    }

    private mutating func note(_ name: String, _ value: Range<Int>) {
        switch name {
        case "@context": context = value
        case "eventID", "@id", "id", "epcis:eventID": hasEventID = true
        case "recordTime", "epcis:recordTime", CBV.epcisNamespace + "recordTime": recordTime = value
        default: break
        }
    }
}
