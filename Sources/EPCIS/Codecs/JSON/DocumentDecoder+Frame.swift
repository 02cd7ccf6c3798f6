extension DocumentDecoder {
    enum Member: String, CaseIterable, BitwiseCopyable {
        case type, id, schemaVersion, creationDate, instanceIdentifier, sender, receiver, epcisHeader, epcisBody
        case context = "@context"
        case atType = "@type"
        case atID = "@id"
    }
    static let table = NameTable<Member>()

    mutating func type(_ member: Member, _ object: ObjectCursor) throws(Fault) {
        guard kind == nil else { throw events.reader.duplicate(member.rawValue, object) }
        let token = try events.reader.stringToken()
        let name = events.reader.text(token)
        kind = Self.kind(name)
        guard let kind else { throw Fault(.unknownDocumentType, at: token.offset, ["found": name]) }
        if member == .atType || name != kind.rawValue {
            header.spellings.append(Spelling(member: "type", name: member.rawValue, value: name))
        }
    }

    private static func kind(_ name: String) -> EPCISDocument.Kind? {
        let bare = name.dropping(prefix: CBV.epcisNamespace) ?? name.dropping(prefix: "epcis:") ?? name[...]
        switch bare {
        case "EPCISDocument": return .document
        case "EPCISQueryDocument": return .queryDocument
        default: return EventType(bare: bare) == nil ? nil : .singleEvent
        }
    }

    mutating func id(_ member: Member) throws(Fault) {
        let offset = events.reader.at
        guard header.id == nil else { throw Fault(.duplicateMember, at: offset, ["member": member.rawValue]) }
        header.id = try events.uri()
        if member == .atID { header.spellings.append(Spelling(member: "id", name: "@id", value: nil)) }
    }

    /// Digits and dots: 2, or 2.0 and what mends it.
    mutating func schemaVersion() throws(Fault) -> String {
        let token = try events.reader.stringToken()
        let text = events.reader.text(token)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(JSONReader.isDigit) }
        guard isNumber, parts[0] == "2", parts.count == 1 || parts[1] == "0" else {
            throw Fault(.schemaVersion, at: token.offset, ["found": text])
        }
        return text
    }

    /// What the frame must have (JSON Schema `epcisDocument`, `epcisQueryDocument`).
    func checkFrame(_ object: ObjectCursor) throws(Fault) {
        guard let kind else { throw missing("type", object) }
        for member in header.extensions where !events.isOfNamespace(member.name) {
            throw Fault(.unknownMember, at: object.start, member: member.name, ["member": member.name])
        }
        if !hasContext { throw missing("@context", object) }
        if entries == nil { throw missing("epcisBody", object) }
        guard isQueryBody == (kind == .queryDocument) else {
            throw Fault(.missingMember, at: object.start, ["member": isQueryBody ? "eventList" : "queryResults"])
        }
        guard kind == .document else { return }
        if header.schemaVersion == nil { throw missing("schemaVersion", object) }
        if header.creationDate == nil { throw missing("creationDate", object) }
    }

    private func missing(_ member: String, _ object: ObjectCursor) -> Fault {
        Fault(.missingMember, at: object.start, ["member": member])
    }

    /// `…:ignoreFields` names members that take no part in the event hash; the reference generator reads it the same way.
    mutating func ignoreFields() {
        let lists = (header.extensions + header.queryExtensions).filter { $0.name.hasSuffix(":ignoreFields") }
        let names = lists.flatMap { $0.value.array ?? [] }.compactMap(\.string)
        guard !names.isEmpty, let entries else { return }
        self.entries = entries.map { $0.ignoring(names) }
    }
}

extension EPCISDocument.Entry {
    fileprivate func ignoring(_ names: [String]) -> Self {
        Self(position: position, body: body, outcome: outcome.map { $0.ignoring(names) })
    }
}

extension Event {
    fileprivate func ignoring(_ names: [String]) -> Event {
        var event = self
        event.context = context.ignoring(names)
        return event
    }
}
