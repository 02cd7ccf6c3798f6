extension EventDecoder {
    /// Documents, parties and sensors the event is tied to.
    mutating func relation(_ member: EventMember, _ event: inout Event) throws(Fault) {
        switch member {
        case .bizTransactionList: event.bizTransactionList = try bizTransactions()
        case .sourceList: event.sourceList = try sources()
        case .destinationList: event.destinationList = try destinations()
        default: event.sensorElementList = try sensorElements()
        }
    }

    private enum Member: String, CaseIterable, BitwiseCopyable {
        case type, bizTransaction, source, destination
    }
    private static let relationTable = NameTable<Member>()

    private mutating func bizTransactions() throws(Fault) -> [BizTransaction] {
        var array = try reader.openArray()
        var list: [BizTransaction] = []
        while try reader.nextItem(&array) {
            let pair = try pair(.bizTransaction, .bizTransactionType)
            list.append(BizTransaction(type: pair.type, bizTransaction: pair.value))
        }
        return list
    }

    private mutating func sources() throws(Fault) -> [Source] {
        var array = try reader.openArray()
        var list: [Source] = []
        while try reader.nextItem(&array) {
            let end = try pair(.source, .sourceDestinationType)
            list.append(Source(type: try required(end.type, at: end.start), source: end.value))
        }
        return list
    }

    private mutating func destinations() throws(Fault) -> [Destination] {
        var array = try reader.openArray()
        var list: [Destination] = []
        while try reader.nextItem(&array) {
            let end = try pair(.destination, .sourceDestinationType)
            list.append(Destination(type: try required(end.type, at: end.start), destination: end.value))
        }
        return list
    }

    /// An identifier with the type that says what it is.
    private mutating func pair(
        _ valueMember: Member, _ types: CBV.List
    ) throws(Fault) -> (type: Term?, value: String, start: Int) {
        var object = try reader.open()
        var type: Term?
        var value: String?
        while let member = try reader.next(&object, Self.relationTable) {
            switch member {
            case .type: type = try term(types)
            case valueMember: value = try uri()
            default: throw reader.unknownMember(object)
            }
        }
        guard let value else { throw Fault(.missingMember, at: object.start, ["member": valueMember.rawValue]) }
        return (type, value, object.start)
    }

    private func required(_ type: Term?, at start: Int) throws(Fault) -> Term {
        guard let type else { throw Fault(.missingMember, at: start, ["member": "type"]) }
        return type
    }
}
