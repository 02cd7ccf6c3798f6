extension Storyteller {
    mutating func pack(_ children: Load, into parent: Thing, at place: Place, _ time: Moment) {
        aggregate(.add, children, parent, at: place, time, "packing", "in_progress")
    }

    mutating func unpack(_ children: Load, outOf parent: Thing, at place: Place, _ time: Moment) {
        aggregate(.delete, children, parent, at: place, time, "unpacking", "in_progress")
    }

    private mutating func aggregate(
        _ action: EventDraft.Action, _ children: Load, _ parent: Thing, at place: Place, _ time: Moment, _ step: String,
        _ disposition: String
    ) {
        var draft = EventDraft(kind: .aggregation, action: action, time: time, sender: place.keeper)
        draft.step = step
        draft.disposition = disposition
        draft.place = place
        draft.parent = parent
        draft.load = children
        journal.write(draft)
    }

    /// Sold over the counter, with the receipt's number.
    mutating func sell(_ load: Load, at shop: Place, _ time: Moment) {
        let number = random.number(in: 100_000...999_999)
        observe(load, at: shop, time, "retail_selling", "retail_sold") { draft in
            draft.papers = [Paper(type: "inv", issuer: shop.keeper, number: "HDBL-\(number)")]
        }
    }
}
