package import Traceability

/// What an approved file says of its thing, as its owner's word.
package struct FiledStatement: Sendable {
    package typealias Value = (attribute: MasterDataAttribute, texts: [String])

    /// An identifier that reads as the thing: a Digital Link, a URN.
    let id: String
    let kind: FileKind
    /// As documents of the same party name it.
    let sender: String
    let values: [Value]

    /// - Parameter values: those without a text are left out.
    package init(id: String, kind: FileKind, sender: String, values: [Value]) {
        self.id = id
        self.kind = kind
        self.sender = sender
        self.values = values.filter { !$0.texts.isEmpty }
    }

    /// The element as a document would have it.
    var json: [UInt8] {
        let element = Element(
            id: id,
            attributes: values.map { value in
                Attribute(
                    id: value.attribute.rawValue,
                    attribute: value.texts.count == 1 ? .one(value.texts[0]) : .many(value.texts))
            })
        return element.bytes
    }
}
