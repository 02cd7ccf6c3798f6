/// An event while it is being read: what must be there may still come.
struct EventDraft {
    var event: Event
    var object = ObjectCursor(start: 0)
    var hasType = false

    init(context: LinkedDataContext) {
        event = Event(.object, at: Timestamp(microseconds: 0, text: ""), offset: "", context: context)
    }

    /// Hands the event over. Swapped out, so that its many strings and lists are moved, not counted again.
    mutating func take() -> Event {
        var taken = Self.nothing
        swap(&taken, &event)
        return taken
    }

    private static let nothing = Event(.object, at: Timestamp(microseconds: 0, text: ""), offset: "")

    /// Everything that must stand in an event, and together, does.
    func check() throws(Fault) {
        guard hasType else { throw missing("type") }
        let required = EventMember.timeBits
        guard object.seen & required.eventTime != 0 else { throw missing("eventTime") }
        guard object.seen & required.offset != 0 else { throw missing("eventTimeZoneOffset") }
        let strange = object.seen & ~EventMember.allowed(in: event.type)
        guard strange == 0 else { throw notAllowed(strange) }
        try checkTogether()
    }

    private func notAllowed(_ strange: UInt64) -> Fault {
        let member = EventMember.allCases[strange.trailingZeroBitCount].rawValue
        let code = member == "ilmd" ? EPCISError.Code.ilmdNotAllowed : .unknownMember
        return Fault(code, at: object.start, member: member, ["member": member, "type": event.type.name])
    }

    func missing(_ member: String) -> Fault {
        Fault(.missingMember, at: object.start, ["member": member, "type": hasType ? event.type.name : "Event"])
    }
}
