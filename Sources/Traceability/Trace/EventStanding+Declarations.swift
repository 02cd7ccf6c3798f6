extension EventStanding {
    /// What declarations by the event's own sender make of it: one "did not occur" is enough to void it.
    init(declaredBy declarations: [TracedEvent]) {
        let declared = declarations.compactMap(\.declaration)
        guard !declared.isEmpty else {
            self = .stands
            return
        }
        let isVoid = declared.contains { $0.reason == "did_not_occur" }
        let last = declared.max { ($0.at, $0.reason ?? "") < ($1.at, $1.reason ?? "") }
        self.init(
            state: isVoid ? .didNotOccur : .incorrectData, declaredBy: declarations.map(\.number).sorted(),
            declaredAt: last?.at, reason: isVoid ? "did_not_occur" : last?.reason,
            correctiveEventIDs: Set(declared.flatMap(\.correctiveEventIDs)).sorted())
    }
}
