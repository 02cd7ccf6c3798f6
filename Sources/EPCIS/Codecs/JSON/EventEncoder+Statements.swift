extension EventEncoder {
    mutating func statements(_ event: Event) {
        if let ilmd = event.ilmd {
            json.quotedName("\"ilmd\":")
            json.openObject()
            extensions(ilmd)
            json.closeObject()
        }
        switch event.certificationInfo {
        case .one(let uri): string("\"certificationInfo\":", uri)
        case .many(let uris): strings("\"certificationInfo\":", uris)
        case nil: break
        }
        if let declaration = event.errorDeclaration { errorDeclaration(declaration) }
    }

    private mutating func errorDeclaration(_ declaration: ErrorDeclaration) {
        json.quotedName("\"errorDeclaration\":")
        json.openObject()
        string("\"declarationTime\":", declaration.declarationTime.text)
        string("\"reason\":", declaration.reason?.sent)
        strings("\"correctiveEventIDs\":", declaration.correctiveEventIDs)
        extensions(declaration.extensions)
        json.closeObject()
    }
}
