extension EventDecoder {
    /// Why and where.
    mutating func circumstance(_ member: EventMember, _ event: inout Event) throws(Fault) {
        switch member {
        case .bizStep: event.bizStep = try term(.bizStep)
        case .disposition: event.disposition = try term(.disposition)
        case .persistentDisposition: event.persistentDisposition = try persistentDisposition()
        case .readPoint: event.readPoint = try place()
        default: event.bizLocation = try place()
        }
    }

    private enum DispositionMember: String, CaseIterable, BitwiseCopyable {
        case set, unset
    }
    private static let dispositionTable = NameTable<DispositionMember>()

    private mutating func persistentDisposition() throws(Fault) -> PersistentDisposition {
        var object = try reader.open()
        var disposition = PersistentDisposition()
        while let member = try reader.next(&object, Self.dispositionTable) {
            switch member {
            case .set: disposition.set = try terms(.disposition)
            case .unset: disposition.unset = try terms(.disposition)
            }
        }
        guard object.seen != 0 else { throw Fault(.missingMember, at: object.start, ["member": "set"]) }
        return disposition
    }
}
