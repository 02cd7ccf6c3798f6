extension DocumentDecoder {
    mutating func eventList(under pointer: String) throws(Fault) {
        var array = try events.reader.openArray()
        guard entries == nil else { throw Fault(.duplicateMember, at: array.start, ["member": "eventList"]) }
        entries = []
        var position = 0
        while try events.reader.nextItem(&array) {
            guard position < events.reader.limits.maxEvents else {
                throw Fault(.tooManyEvents, at: events.reader.at, ["limit": "\(events.reader.limits.maxEvents)"])
            }
            try entry(position, pointer: "\(pointer)/\(position)")
            position += 1
        }
    }

    /// Reads one event. What is wrong with it is its own; what is wrong with the JSON is the document's.
    mutating func entry(_ position: Int, pointer: @autoclosure () -> String) throws(Fault) {
        _ = events.reader.peek()
        let start = events.reader.mark
        let outcome: Result<Event, EPCISError>
        do {
            outcome = .success(try events.event())
        } catch {
            guard !error.code.isSyntax else { throw error }
            outcome = .failure(self.error(error, from: start.at, under: pointer()))
            events.reader.rewind(to: start)
            try events.reader.skip(strictly: true)
        }
        if position == 1 { makeRoom(eventBytes: events.reader.at - start.at) }
        entries?.append(EPCISDocument.Entry(position: position, body: start.at..<events.reader.at, outcome: outcome))
    }

    /// Guesses from one event how many more the text holds, so that the list need not be copied as it grows.
    private mutating func makeRoom(eventBytes: Int) {
        let (rest, limits) = (events.reader.end - events.reader.at, events.reader.limits)
        entries?.reserveCapacity(min(rest / (eventBytes + 1) + 2, limits.maxEvents, 4096))
    }
}
