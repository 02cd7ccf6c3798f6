extension EventDecoder {
    /// A time with its offset (xsd:dateTimeStamp).
    @inline(__always)
    mutating func timestamp() throws(Fault) -> Timestamp {
        let token = try reader.stringToken()
        let text = reader.text(token)
        guard !token.isEscaped else { return try escapedTimestamp(text, token) }
        guard let microseconds = Timestamp.microseconds(reader.bytes(token)) else { throw badTime(text, token) }
        return Timestamp(microseconds: microseconds, text: text)
    }

    private func escapedTimestamp(_ text: String, _ token: JSONReader.StringToken) throws(Fault) -> Timestamp {
        guard let timestamp = Timestamp(text) else { throw badTime(text, token) }
        return timestamp
    }

    private func badTime(_ text: String, _ token: JSONReader.StringToken) -> Fault {
        Fault(.badTime, at: token.offset, ["found": text])
    }

    /// An absolute URI or CURIE.
    @inline(__always)
    mutating func uri() throws(Fault) -> String {
        let token = try reader.stringToken()
        let text = reader.text(token)
        guard token.isEscaped ? URIText.isURI(text) : URIText.isURI(reader.bytes(token)) else {
            throw Fault(.badURI, at: token.offset, ["found": text])
        }
        return text
    }

    mutating func uris() throws(Fault) -> [String] {
        var array = try reader.openArray()
        var items: [String] = []
        while try reader.nextItem(&array) { items.append(try uri()) }
        return items
    }

    /// A word of a list, or a URI of the sender's own.
    @inline(__always)
    mutating func term(_ list: CBV.List) throws(Fault) -> Term {
        let token = try reader.stringToken()
        if !token.isEscaped, let term = list.table.term(reader.bytes(token)) { return term }
        return try unusualTerm(list, token)
    }

    @inline(never)
    private func unusualTerm(_ list: CBV.List, _ token: JSONReader.StringToken) throws(Fault) -> Term {
        let text = reader.text(token)
        guard let term = Term(text, in: list, context: context) else {
            throw Fault(list.unknownWord, at: token.offset, ["found": text])
        }
        return term
    }

    mutating func terms(_ list: CBV.List) throws(Fault) -> [Term] {
        var array = try reader.openArray()
        var items: [Term] = []
        while try reader.nextItem(&array) {
            let offset = reader.at
            let item = try term(list)
            guard !items.contains(where: { $0.sent == item.sent }) else {
                throw Fault(.duplicateItem, at: offset, ["found": item.sent])
            }
            items.append(item)
        }
        guard !items.isEmpty else { throw Fault(.emptyList, at: array.start) }
        return items
    }
}
