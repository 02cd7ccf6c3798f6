/// Reads a document: its frame, its master data, and its events one by one.
struct DocumentDecoder {
    /// Reads the events; it holds the one reader there is.
    var events: EventDecoder
    var header = DocumentHeader()
    var kind: EPCISDocument.Kind?
    var contextRange = 0..<0
    var hasContext = false
    var entries: [EPCISDocument.Entry]?
    /// The events came in `queryResults`.
    var isQueryBody = false
    var masterData: [Vocabulary] = []
    /// A body that came before the context its names need; read when the rest is known.
    private var postponed: JSONReader.Mark?
    private let source: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: EPCISLimits) {
        source = bytes
        events = EventDecoder(JSONReader(bytes, limits: limits), context: .standard)
    }

    /// Reads the whole text.
    mutating func document() throws(Fault) {
        try events.reader.refuseByteOrderMark()
        let start = events.reader.mark
        var object = try events.reader.open()
        while try events.reader.nextName(&object) {
            try member(&object)
            if kind == .singleEvent { return try singleEvent(start) }
        }
        try events.reader.finish()
        try readPostponed()
        try checkFrame(object)
        ignoreFields()
    }

    private mutating func member(_ object: inout ObjectCursor) throws(Fault) {
        guard let member = try events.reader.known(&object, Self.table) else {
            return try otherMember(&object)
        }
        switch member {
        case .context: try context()
        case .type, .atType: try type(member, object)
        case .id, .atID: try id(member)
        case .epcisHeader: try epcisHeader()
        case .epcisBody: try body()
        case .creationDate: header.creationDate = try events.timestamp()
        case .schemaVersion: header.schemaVersion = try schemaVersion()
        case .sender: header.sender = try events.reader.string()
        case .receiver: header.receiver = try events.reader.string()
        case .instanceIdentifier: header.instanceIdentifier = try events.reader.string()
        }
    }

    /// Names without a namespace are judged when it is known that this is no bare event.
    private mutating func otherMember(_ object: inout ObjectCursor) throws(Fault) {
        let name = events.reader.text(object.name)
        try events.reader.note(name, in: &object)
        header.extensions.append(Extension(name, try events.reader.value()))
    }

    private mutating func context() throws(Fault) {
        _ = events.reader.peek()
        let start = events.reader.at
        let value = try events.reader.value()
        contextRange = start..<events.reader.at
        hasContext = true
        events.context = try LinkedDataContext.standard.adding(value, at: start)
    }

    private mutating func body() throws(Fault) {
        guard hasContext else {
            postponed = events.reader.mark
            return try events.reader.skip()
        }
        try epcisBody()
    }

    private mutating func readPostponed() throws(Fault) {
        guard let postponed else { return }
        events.reader.rewind(to: postponed)
        try epcisBody()
    }

    /// The document is one event: read it as such, from the start.
    private mutating func singleEvent(_ start: JSONReader.Mark) throws(Fault) {
        header = DocumentHeader()
        events.reader.rewind(to: start)
        events.context = .standard
        entries = []
        try entry(0, pointer: "")
        try events.reader.finish()
        contextRange = try ownContextRange(start)
        if contextRange.isEmpty { throw Fault(.missingMember, at: 0, ["member": "@context"]) }
    }

    private mutating func ownContextRange(_ start: JSONReader.Mark) throws(Fault) -> Range<Int> {
        events.reader.rewind(to: start)
        return try events.reader.range(of: "@context") ?? 0..<0
    }

    /// Where an error of this document lies, as a pointer.
    func error(_ fault: Fault, from start: Int = 0, under base: String = "") -> EPCISError {
        let path = JSONPath.pointer(to: fault.offset, in: source, from: start, limits: events.reader.limits)
        let member = fault.member.map { "/" + JSONPath.escape($0) } ?? ""
        return EPCISError(
            code: fault.code, pointer: base + path + member, offset: fault.offset, arguments: fault.arguments)
    }
}
