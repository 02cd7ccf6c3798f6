extension DocumentEncoder {
    mutating func epcisHeader(_ header: DocumentHeader, _ masterData: [Vocabulary]) {
        guard header.headerExtensions != nil || !masterData.isEmpty else { return }
        events.json.quotedName("\"epcisHeader\":")
        events.json.openObject()
        if header.hasMasterData || !masterData.isEmpty {
            events.json.quotedName("\"epcisMasterData\":")
            events.json.openObject()
            if header.hasVocabularyList || !masterData.isEmpty { vocabularies(masterData) }
            events.json.closeObject()
        }
        events.extensions(header.headerExtensions ?? [])
        events.json.closeObject()
    }

    mutating func vocabularies(_ list: [Vocabulary]) {
        events.json.quotedName("\"vocabularyList\":")
        events.json.openArray()
        for vocabulary in list {
            events.json.next()
            self.vocabulary(vocabulary)
        }
        events.json.closeArray()
    }

    private mutating func vocabulary(_ vocabulary: Vocabulary) {
        events.json.openObject()
        events.string("\"type\":", vocabulary.type)
        if let elements = vocabulary.elements {
            events.json.quotedName("\"vocabularyElementList\":")
            events.json.openArray()
            for element in elements { self.element(element) }
            events.json.closeArray()
        }
        events.extensions(vocabulary.extensions)
        events.json.closeObject()
    }

    private mutating func element(_ element: VocabularyElement) {
        events.json.next()
        events.json.openObject()
        events.string("\"id\":", element.id)
        if let attributes = element.attributes {
            events.json.quotedName("\"attributes\":")
            events.json.openArray()
            for attribute in attributes { self.attribute(attribute) }
            events.json.closeArray()
        }
        events.strings("\"children\":", element.children)
        events.extensions(element.extensions)
        events.json.closeObject()
    }

    private mutating func attribute(_ attribute: VocabularyAttribute) {
        events.json.next()
        events.json.openObject()
        events.string("\"id\":", attribute.id)
        if let value = attribute.value {
            events.json.quotedName("\"attribute\":")
            events.json.value(value)
        }
        events.extensions(attribute.extensions)
        events.json.closeObject()
    }
}
