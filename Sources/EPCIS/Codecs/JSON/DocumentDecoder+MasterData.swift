extension DocumentDecoder {
    private enum HeaderMember: String, CaseIterable, BitwiseCopyable {
        case epcisMasterData
    }
    private static let headerTable = NameTable<HeaderMember>()

    mutating func epcisHeader() throws(Fault) {
        var object = try events.reader.open()
        var extensions: [Extension] = []
        while try events.reader.nextName(&object) {
            switch try events.reader.known(&object, Self.headerTable) {
            case .epcisMasterData: try epcisMasterData()
            case nil: try events.appendExtension(&object, to: &extensions)
            }
        }
        header.headerExtensions = extensions
    }

    private enum ListMember: String, CaseIterable, BitwiseCopyable {
        case vocabularyList
    }
    private static let listTable = NameTable<ListMember>()

    private mutating func epcisMasterData() throws(Fault) {
        var object = try events.reader.open()
        header.hasMasterData = true
        while try events.reader.next(&object, Self.listTable) != nil {
            header.hasVocabularyList = true
            masterData += try vocabularies()
        }
    }

    mutating func vocabularies() throws(Fault) -> [Vocabulary] {
        var array = try events.reader.openArray()
        var list: [Vocabulary] = []
        while try events.reader.nextItem(&array) { list.append(try vocabulary()) }
        return list
    }

    private enum VocabularyMember: String, CaseIterable, BitwiseCopyable {
        case type, vocabularyElementList
    }
    private static let vocabularyTable = NameTable<VocabularyMember>()

    private mutating func vocabulary() throws(Fault) -> Vocabulary {
        var object = try events.reader.open()
        var vocabulary = Vocabulary(type: "", elements: nil)
        while try events.reader.nextName(&object) {
            switch try events.reader.known(&object, Self.vocabularyTable) {
            case .type: vocabulary.type = try events.uri()
            case .vocabularyElementList: vocabulary.elements = try vocabularyElements()
            case nil: try keepAny(&object, in: &vocabulary.extensions)
            }
        }
        guard object.has(0) else { throw Fault(.missingMember, at: object.start, ["member": "type"]) }
        return vocabulary
    }

    /// The schema leaves master data open: any member is kept.
    mutating func keepAny(_ object: inout ObjectCursor, in extensions: inout [Extension]) throws(Fault) {
        let name = events.reader.text(object.name)
        try events.reader.note(name, in: &object)
        extensions.append(Extension(name, try events.reader.value()))
    }
}
