extension EventDecoder {
    /// What the event is about.
    mutating func things(_ member: EventMember, _ event: inout Event) throws(Fault) {
        switch member {
        case .epcList: event.epcList = try epcs(unique: true)
        case .childEPCs: event.childEPCs = try epcs(unique: false)
        case .inputEPCList: event.inputEPCList = try epcs(unique: true)
        case .outputEPCList: event.outputEPCList = try epcs(unique: true)
        case .quantityList: event.quantityList = try quantities()
        case .childQuantityList: event.childQuantityList = try quantities()
        case .inputQuantityList: event.inputQuantityList = try quantities()
        case .outputQuantityList: event.outputQuantityList = try quantities()
        case .parentID: event.parentID = try uri()
        default: event.transformationID = try uri()
        }
    }

    private mutating func epcs(unique: Bool) throws(Fault) -> [String] {
        var array = try reader.openArray()
        var epcs: [String] = []
        var met: Set<String> = []
        while try reader.nextItem(&array) {
            try count()
            let offset = reader.at
            let epc = try uri()
            if unique && Self.isRepeated(epc, in: epcs, &met) {
                throw Fault(.duplicateItem, at: offset, ["found": epc])
            }
            epcs.append(epc)
        }
        return epcs
    }

    /// Looks through a short list, and keeps a set beside a long one.
    @inline(__always)
    private static func isRepeated(_ epc: String, in list: [String], _ met: inout Set<String>) -> Bool {
        guard list.count >= 16 else { return list.contains(epc) }
        if met.isEmpty { met = Set(list) }
        return !met.insert(epc).inserted
    }

    /// One more thing; an event that names too many is given up at once.
    mutating func count() throws(Fault) {
        things += 1
        guard things > reader.limits.maxThingsPerEvent else { return }
        throw Fault(.tooManyThings, at: reader.at, ["limit": "\(reader.limits.maxThingsPerEvent)"])
    }
}
