extension DocumentDecoder {
    private enum BodyMember: String, CaseIterable, BitwiseCopyable {
        case eventList, queryResults
    }
    private static let bodyTable = NameTable<BodyMember>()

    mutating func epcisBody() throws(Fault) {
        var object = try events.reader.open()
        while try events.reader.nextName(&object) {
            switch try events.reader.known(&object, Self.bodyTable) {
            case .eventList: try eventList(under: "/epcisBody/eventList")
            case .queryResults:
                isQueryBody = true
                try queryResults()
            case nil: try keep(&object, in: \.bodyExtensions)
            }
        }
        guard entries != nil else { throw Fault(.missingMember, at: object.start, ["member": "eventList"]) }
    }

    private enum QueryMember: String, CaseIterable, BitwiseCopyable {
        case queryName, subscriptionID, resultsBody
    }
    private static let queryTable = NameTable<QueryMember>()

    private mutating func queryResults() throws(Fault) {
        var object = try events.reader.open()
        while try events.reader.nextName(&object) {
            switch try events.reader.known(&object, Self.queryTable) {
            case .queryName: header.queryName = try events.reader.string()
            case .subscriptionID: header.subscriptionID = try events.reader.string()
            case .resultsBody: try resultsBody()
            case nil: try keep(&object, in: \.queryExtensions)
            }
        }
        guard header.queryName != nil else { throw Fault(.missingMember, at: object.start, ["member": "queryName"]) }
    }

    private enum ResultsMember: String, CaseIterable, BitwiseCopyable {
        case eventList, vocabularyList
    }
    private static let resultsTable = NameTable<ResultsMember>()

    private mutating func resultsBody() throws(Fault) {
        var object = try events.reader.open()
        while try events.reader.nextName(&object) {
            switch try events.reader.known(&object, Self.resultsTable) {
            case .eventList: try eventList(under: "/epcisBody/queryResults/resultsBody/eventList")
            case .vocabularyList:
                header.hasVocabularyList = true
                masterData += try vocabularies()
            case nil: try keep(&object, in: \.resultsExtensions)
            }
        }
        guard entries != nil else { throw Fault(.missingMember, at: object.start, ["member": "eventList"]) }
    }

    /// Keeps a member of another namespace.
    mutating func keep(
        _ object: inout ObjectCursor, in list: WritableKeyPath<DocumentHeader, [Extension]>
    ) throws(Fault) {
        var extensions: [Extension] = []
        try events.appendExtension(&object, to: &extensions)
        header[keyPath: list] += extensions
    }
}
