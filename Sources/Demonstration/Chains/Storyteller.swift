/// The verbs of trade, each one an event or a pair of events in the books of those who took part.
struct Storyteller: Sendable {
    let cast: Cast
    let calendar: LocalCalendar
    let numbering: Numbering
    var random: SeededGenerator
    var journal: Journal

    init(_ demonstration: Demonstration, cast: Cast, part: String) {
        self.cast = cast
        calendar = demonstration.calendar
        numbering = Numbering(seed: demonstration.seed)
        random = SeededGenerator(seed: demonstration.seed, part: part)
        let day = UInt64(bitPattern: Int64(demonstration.calendar.anchor.daysSince1970))
        journal = Journal(seed: demonstration.seed ^ (day &* 0x9E37_79B9_7F4A_7C15), part: part)
    }

    /// A time of day with a few minutes of chance.
    mutating func moment(_ day: Int, _ hour: Int) -> Moment {
        calendar.moment(day, hour, random.number(in: 0...49))
    }

    /// What is handed on is seen, counted, tested or stored, by the keeper of the place.
    @discardableResult
    mutating func observe(
        _ load: Load, at place: Place, _ time: Moment, _ step: String, _ disposition: String?,
        _ more: (inout EventDraft) -> Void = { _ in }
    ) -> String? {
        var draft = EventDraft(kind: .object, action: .observe, time: time, sender: place.keeper)
        draft.step = step
        draft.disposition = disposition
        draft.place = place
        draft.load = load
        more(&draft)
        return journal.write(draft)
    }

    /// Something comes into being at a place: a harvest, a birth.
    mutating func commission(
        _ load: Load, at place: Place, _ time: Moment, _ facts: [Fact], _ more: (inout EventDraft) -> Void = { _ in }
    ) {
        observe(load, at: place, time, "commissioning", "active") { draft in
            draft.action = .add
            draft.lotFacts = facts
            more(&draft)
        }
    }

    mutating func transform(
        _ input: Load, into output: Load, at place: Place, _ time: Moment, _ facts: [Fact],
        _ more: (inout EventDraft) -> Void = { _ in }
    ) {
        var draft = EventDraft(kind: .transformation, action: nil, time: time, sender: place.keeper)
        draft.step = "creating_class_instance"
        draft.disposition = "active"
        draft.place = place
        draft.load = input
        draft.output = output
        draft.lotFacts = facts
        more(&draft)
        journal.write(draft)
    }
}
