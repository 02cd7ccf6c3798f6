/// Reads one event straight into its typed form. A structure's part of the work stands in the file of its name.
struct EventDecoder {
    var reader: JSONReader
    /// The document's context, with the event's own after it where it has one.
    var context: LinkedDataContext { didSet { foreign = ForeignNames() } }
    /// The names of others met so far, as this context understands them.
    var foreign = ForeignNames()
    /// EPCs and quantity elements of the event so far.
    var things = 0

    init(_ reader: JSONReader, context: LinkedDataContext) {
        self.reader = reader
        self.context = context
    }

    /// Reads the event at the reader's place.
    mutating func event() throws(Fault) -> Event {
        let start = reader.mark
        var draft = EventDraft(context: context)
        try members(into: &draft)
        if draft.event.ownContext != nil { try readAgain(&draft, from: start) }
        try draft.check()
        return draft.take()
    }

    /// An event's own context changes what its names mean, and may stand behind them: reads it again with the context in force.
    private mutating func readAgain(_ draft: inout EventDraft, from start: JSONReader.Mark) throws(Fault) {
        guard let own = draft.event.ownContext else { return }
        let outer = context
        defer { context = outer }
        context = try outer.adding(own, at: draft.object.start)
        reader.rewind(to: start)
        draft = EventDraft(context: context)
        try members(into: &draft)
    }

    private mutating func members(into draft: inout EventDraft) throws(Fault) {
        things = 0
        draft.object = try reader.open()
        while try reader.nextName(&draft.object) {
            let index = EventMember.table.index(of: reader.nameBytes(draft.object))
            if index >= 0 && !draft.object.name.isEscaped {
                try member(index, nil, &draft)
            } else {
                try otherMember(&draft)
            }
        }
    }

    /// Reads the value of the standard member with that number.
    private mutating func member(_ index: Int, _ name: String?, _ draft: inout EventDraft) throws(Fault) {
        let member = EventMember.table[index]
        guard !draft.object.has(index) else { throw reader.duplicate(member.rawValue, draft.object) }
        draft.object.seen |= 1 << UInt64(index)
        if let name, name != member.rawValue {
            draft.event.spellings.append(Spelling(member: member.rawValue, name: name, value: nil))
        }
        switch member {
        case .type, .atType, .eventTime, .eventTimeZoneOffset, .eventID, .atID, .id, .recordTime, .action, .context:
            try frame(member, &draft)
        case .bizStep, .disposition, .persistentDisposition, .readPoint, .bizLocation:
            try circumstance(member, &draft.event)
        case .bizTransactionList, .sourceList, .destinationList, .sensorElementList:
            try relation(member, &draft.event)
        case .ilmd, .certificationInfo, .errorDeclaration:
            try statement(member, &draft.event)
        default:
            try things(member, &draft.event)
        }
    }

    /// A name that is not in the table: escaped, spelled with the EPCIS namespace, or of another's.
    private mutating func otherMember(_ draft: inout EventDraft) throws(Fault) {
        let name = foreignName(draft.object)
        guard name.standardIndex < 0 else { return try member(name.standardIndex, name.text, &draft) }
        try appendExtension(name, &draft.object, to: &draft.event.extensions)
    }
}
