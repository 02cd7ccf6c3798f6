extension DocumentDecoder {
    private enum ElementMember: String, CaseIterable, BitwiseCopyable {
        case id, attributes, children
    }
    private static let elementTable = NameTable<ElementMember>()

    mutating func vocabularyElements() throws(Fault) -> [VocabularyElement] {
        var array = try events.reader.openArray()
        var elements: [VocabularyElement] = []
        while try events.reader.nextItem(&array) { elements.append(try vocabularyElement()) }
        return elements
    }

    private mutating func vocabularyElement() throws(Fault) -> VocabularyElement {
        var object = try events.reader.open()
        var element = VocabularyElement(id: "")
        while try events.reader.nextName(&object) {
            switch try events.reader.known(&object, Self.elementTable) {
            case .id: element.id = try events.uri()
            case .attributes: element.attributes = try attributes()
            case .children: element.children = try events.uris()
            case nil: try keepAny(&object, in: &element.extensions)
            }
        }
        guard object.has(0) else { throw Fault(.missingMember, at: object.start, ["member": "id"]) }
        element.body = object.start..<events.reader.at
        return element
    }

    private enum AttributeMember: String, CaseIterable, BitwiseCopyable {
        case id, attribute
    }
    private static let attributeTable = NameTable<AttributeMember>()

    private mutating func attributes() throws(Fault) -> [VocabularyAttribute] {
        var array = try events.reader.openArray()
        var list: [VocabularyAttribute] = []
        while try events.reader.nextItem(&array) { list.append(try attribute()) }
        return list
    }

    private mutating func attribute() throws(Fault) -> VocabularyAttribute {
        var object = try events.reader.open()
        var attribute = VocabularyAttribute(id: "", value: nil)
        while try events.reader.nextName(&object) {
            switch try events.reader.known(&object, Self.attributeTable) {
            case .id: attribute.id = try events.uri()
            case .attribute: attribute.value = try events.reader.value()
            case nil: try keepAny(&object, in: &attribute.extensions)
            }
        }
        guard object.has(0) else { throw Fault(.missingMember, at: object.start, ["member": "id"]) }
        return attribute
    }
}
