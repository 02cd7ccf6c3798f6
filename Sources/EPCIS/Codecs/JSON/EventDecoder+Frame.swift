extension EventDecoder {
    /// Type, times, identity and context.
    mutating func frame(_ member: EventMember, _ draft: inout EventDraft) throws(Fault) {
        switch member {
        case .type, .atType: try type(member, &draft)
        case .eventTime: draft.event.eventTime = try timestamp()
        case .eventTimeZoneOffset: draft.event.eventTimeZoneOffset = try timeZoneOffset()
        case .recordTime: draft.event.recordTime = try timestamp()
        case .action: draft.event.action = try action()
        case .context:
            _ = reader.peek()
            draft.event.ownContext = try reader.value()
        default: try eventID(member, &draft)
        }
    }

    private mutating func type(_ member: EventMember, _ draft: inout EventDraft) throws(Fault) {
        guard !draft.hasType else { throw reader.duplicate(member.rawValue, draft.object) }
        let token = try reader.stringToken()
        let name = reader.text(token)
        guard let type = EventType(bare: name) ?? spelledType(name) else {
            throw Fault(.unknownEventType, at: token.offset, ["found": name])
        }
        draft.hasType = true
        draft.event.type = type
        if member == .atType || name != type.name {
            draft.event.spellings.removeAll { $0.member == member.rawValue }
            draft.event.spellings.append(Spelling(member: "type", name: reader.text(draft.object.name), value: name))
        }
    }

    private func spelledType(_ name: String) -> EventType? {
        guard let uri = context.expand(name) else { return nil }
        return EventType(name: uri)
    }

    /// `eventID`, or `@id` and `id`, which the standard's context makes the same.
    private mutating func eventID(_ member: EventMember, _ draft: inout EventDraft) throws(Fault) {
        guard draft.event.eventID == nil else { throw reader.duplicate(member.rawValue, draft.object) }
        draft.event.eventID = try uri()
        guard member != .eventID else { return }
        draft.event.spellings.removeAll { $0.member == member.rawValue }
        draft.event.spellings.append(Spelling(member: "eventID", name: reader.text(draft.object.name), value: nil))
    }

    private mutating func action() throws(Fault) -> Action {
        let token = try reader.stringToken()
        let name = reader.text(token)
        guard let action = Action(name: name) else { throw Fault(.unknownAction, at: token.offset, ["found": name]) }
        return action
    }

    private mutating func timeZoneOffset() throws(Fault) -> String {
        let token = try reader.stringToken()
        let text = reader.text(token)
        guard text.utf8.count == 6, Timestamp.offsetMinutes(reader.bytes(token)) != nil else {
            throw Fault(.badTimeZoneOffset, at: token.offset, ["found": text])
        }
        return text
    }
}
