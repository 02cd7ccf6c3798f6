package import EPCIS

extension CaptureDocument {
    /// Reads a parsed document: a broken event becomes the parser's finding, a good one is hashed.
    package init(reading source: EPCISDocument, behaviour: ErrorBehaviour) {
        let list = source.eventListPointer
        var tools = SubmittedEvent.Tools()
        let entries = source.entries.map { entry in
            switch entry.outcome {
            case .failure(let error):
                CaptureEntry.broken(Finding(error, event: entry.position))
            case .success(let event):
                CaptureEntry.event(
                    SubmittedEvent(
                        event, at: entry.position, pointer: list.map { "\($0)/\(entry.position)" } ?? "",
                        body: entry.body, with: &tools))
            }
        }
        self.init(entries: entries, behaviour: behaviour)
    }
}

extension EPCISDocument {
    /// Where the events stand; `nil` when the document is one bare event.
    fileprivate var eventListPointer: String? {
        switch kind {
        case .document: "/epcisBody/eventList"
        case .queryDocument: "/epcisBody/queryResults/resultsBody/eventList"
        case .singleEvent: nil
        }
    }

    /// What is wrong with the first broken event.
    package var firstError: EPCISError? {
        entries.lazy.compactMap { entry in
            guard case .failure(let error) = entry.outcome else { return nil }
            return error
        }.first
    }
}
