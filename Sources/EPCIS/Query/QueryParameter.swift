import GS1

/// One parameter of a query and the readings of its value. A list is written with `|` between its items (REST binding, `pipeDelimited`).
struct QueryParameter {
    let name: String
    let value: String
    let context: LinkedDataContext

    private func items() throws(QueryError) -> [String] {
        let items = value.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        if items.contains("") { throw QueryError(.emptyValue, name) }
        return items
    }

    func eventTypes() throws(QueryError) -> [EventType] {
        try each(.unknownEventType) { EventType(name: $0) }
    }

    func actions() throws(QueryError) -> [Action] {
        try each(.unknownAction) { Action(name: $0) }
    }

    func words(_ list: CBV.List) throws(QueryError) -> [String] {
        try each(.unknownWord) { Term($0, in: list, context: context)?.canonical }
    }

    func uris() throws(QueryError) -> [String] {
        try each(.badURI) { URIText.isURI($0) ? $0 : nil }
    }

    /// Identifiers in any spelling; what is no GS1 key stands for itself.
    func things() throws(QueryError) -> [ThingKey] {
        try each(.badURI) { URIText.isURI($0) ? ThingKey.reading($0).key : nil }
    }

    func instant() throws(QueryError) -> Int64 {
        guard let time = Timestamp(value) else { throw QueryError(.badTime, name, ["found": value]) }
        return time.microseconds
    }

    func count() throws(QueryError) -> Int {
        guard let count = Int(value), count > 0, value.utf8.allSatisfy(JSONReader.isDigit) else {
            throw QueryError(.badNumber, name, ["found": value])
        }
        return count
    }

    private func each<Item>(_ code: QueryError.Code, _ read: (String) -> Item?) throws(QueryError) -> [Item] {
        var list: [Item] = []
        for item in try items() {
            guard let read = read(item) else { throw QueryError(code, name, ["found": item]) }
            list.append(read)
        }
        return list
    }
}
