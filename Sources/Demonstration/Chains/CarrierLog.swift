/// The carrier's own things: which logger rides in which lorry. Apart from the goods, so that a lorry never ties one trip's
/// load to another's.
struct CarrierLog: Sendable {
    var teller: Storyteller

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "carrier")
    }

    mutating func tell() -> Journal {
        let trade = teller.cast.trade
        for (lorry, logger) in zip(trade.lorries, trade.loggers) {
            associate(.add, logger, with: lorry, teller.moment(-180, 8), "installing")
        }
        associate(.delete, trade.loggers[2], with: trade.lorries[2], teller.moment(-70, 8), "removing")
        associate(.add, trade.loggers[2], with: trade.lorries[2], teller.moment(-69, 8), "installing")
        return teller.journal
    }

    private mutating func associate(
        _ action: EventDraft.Action, _ logger: Thing, with lorry: Thing, _ time: Moment, _ step: String
    ) {
        let garage = teller.cast.trade.garage
        var draft = EventDraft(kind: .association, action: action, time: time, sender: garage.keeper)
        draft.step = step
        draft.place = garage
        draft.parent = lorry
        draft.load = Load(things: [logger])
        teller.journal.write(draft)
    }
}
