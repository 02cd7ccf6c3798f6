import EPCIS
import GS1
import Traceability

/// One vocabulary element as one document declares it: a row to be.
struct DeclaredElement {
    /// What a row is found by, its job apart.
    struct Key: Hashable {
        let thing: ThingKey
        let kind: String
        let sender: String
    }

    let thing: ThingKey
    let kind: String
    let sender: String
    let job: Int64
    let id: String
    let recordTime: Int64
    let context: Int64
    let body: [UInt8]

    var key: Key { Key(thing: thing, kind: kind, sender: sender) }

    /// A document may name an element twice: its last word counts.
    static func all(of declaration: MasterDataDeclaration) -> [DeclaredElement] {
        var byKey: [Key: DeclaredElement] = [:]
        for vocabulary in declaration.vocabularies {
            // Only a file may speak as one: nobody outside takes a thing by naming our type.
            let isFiled = MasterDataElement.isFiled(kind: vocabulary.type)
            guard !isFiled || declaration.isFiled else { continue }
            for element in vocabulary.elements ?? [] {
                let declared = DeclaredElement(element, kind: vocabulary.type, declaration)
                byKey[declared.key] = declared
            }
        }
        return byKey.values.sorted { ($0.thing, $0.kind) < ($1.thing, $1.kind) }
    }

    private init(_ element: VocabularyElement, kind: String, _ declaration: MasterDataDeclaration) {
        thing = element.thing
        self.kind = kind
        sender = declaration.sender
        job = declaration.job
        id = element.id
        recordTime = declaration.recordTime
        context = declaration.context
        body = Array(declaration.bytes[element.body])
    }
}
