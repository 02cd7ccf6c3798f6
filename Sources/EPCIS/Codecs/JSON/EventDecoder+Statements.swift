extension EventDecoder {
    /// Master data of the lot, certificates, and the admission of an error.
    mutating func statement(_ member: EventMember, _ event: inout Event) throws(Fault) {
        switch member {
        case .ilmd: event.ilmd = try ilmd()
        case .certificationInfo: event.certificationInfo = try certificationInfo()
        default: event.errorDeclaration = try errorDeclaration()
        }
    }

    private mutating func ilmd() throws(Fault) -> [Extension] {
        var object = try reader.open()
        var members: [Extension] = []
        while try reader.nextName(&object) {
            let name = foreignName(object)
            guard name.isOfNamespace else {
                throw Fault(.ilmdWithoutNamespace, at: object.name.offset, ["member": name.text])
            }
            try appendExtension(name, &object, to: &members)
        }
        return members
    }

    private mutating func certificationInfo() throws(Fault) -> CertificationInfo {
        reader.peek() == 0x5B ? .many(try uris()) : .one(try uri())
    }

    private enum Member: String, CaseIterable, BitwiseCopyable {
        case declarationTime, reason, correctiveEventIDs
    }
    private static let errorTable = NameTable<Member>()

    private mutating func errorDeclaration() throws(Fault) -> ErrorDeclaration {
        var object = try reader.open()
        var declaration = ErrorDeclaration(declarationTime: Timestamp(microseconds: 0, text: ""))
        while try reader.nextName(&object) {
            switch try reader.known(&object, Self.errorTable) {
            case .declarationTime: declaration.declarationTime = try timestamp()
            case .reason: declaration.reason = try term(.errorReason)
            case .correctiveEventIDs: declaration.correctiveEventIDs = try uris()
            case nil: try appendExtension(&object, to: &declaration.extensions)
            }
        }
        guard object.has(0) else { throw Fault(.missingMember, at: object.start, ["member": "declarationTime"]) }
        return declaration
    }
}
