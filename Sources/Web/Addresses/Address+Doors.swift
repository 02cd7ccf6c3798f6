extension Address {
    /// The methods a resource has of its own; HEAD comes with GET, OPTIONS with everything.
    package var ownMethods: [String] {
        switch self {
        case .capture, .photo, .explanation: ["GET", "POST"]
        case .signIn(.signOut), .account(.recovery): ["POST"]
        case .account(.symbol), .signIn(.signOnReturn): ["GET"]
        case .signIn, .account: ["GET", "POST"]
        case .events, .codes, .codeAPI: ["GET", "POST"]
        case .files(_, let route): route.methods
        case .fileAPI(_, let id): id == nil ? ["GET", "POST"] : ["GET", "PUT"]
        case .copyAPI: ["GET", "PUT"]
        case .links(let route): route.methods
        case .confirmations(let route): route.methods
        case .confirmationAPI(let resource): resource.methods
        case .suspensions(let route): route.methods
        case .suspensionAPI(let resource): resource.methods
        case .day(let route): route.methods
        case .linkAPI(let id): id == nil ? ["GET", "POST"] : ["GET", "PUT", "DELETE"]
        case .reviewAPI(let resource): resource.methods
        case .lists(let route): route.methods
        case .listAPI(let route): route.methods
        case .imports(.start), .imports(.job), .imports(.row): ["GET", "POST"]
        case .unknown, .unknownResource: []
        default: ["GET"]
        }
    }

    var isUnknown: Bool {
        switch self {
        case .unknown, .unknownResource: true
        default: false
        }
    }

    /// The value of `Allow`.
    var allow: String {
        (["OPTIONS"] + ownMethods + (ownMethods.contains("GET") ? ["HEAD"] : [])).joined(separator: ", ")
    }

    /// Whether people read what stands here, so that an error is a page and not a problem document.
    var isPortal: Bool {
        switch self {
        case .codes, .internalCode, .publicCopy: true
        case .home, .lookup, .document, .sampleSheet, .origin, .resolver, .components, .signIn, .account, .unknown: true
        case .photo, .explanation: true
        case .links, .lists, .law, .suspensions, .confirmations, .day: true
        case .work, .files, .audit, .map, .imports: true
        default: false
        }
    }

    /// Whether anybody at all sends a form here, which must be from a page of ours.
    var isPublicForm: Bool { self == .photo || self == .explanation }

    /// Whether GS1's contract rules here (its headers, its exception types).
    var isEPCIS: Bool {
        switch self {
        case .epcis, .capture, .captureJob, .events, .event, .epcisLater: true
        case .unknownResource(let isEPCIS): isEPCIS
        default: false
        }
    }

    /// Whether a page of another origin may read the answer. Nothing here trusts a cookie, so everything public may.
    var isCrossOrigin: Bool {
        switch self {
        case .codes, .codeAPI, .publicCopy, .copyAPI: false
        case .links, .linkAPI, .lists, .listAPI, .law, .reviewAPI, .suspensions, .suspensionAPI: false
        case .confirmations, .confirmationAPI: false
        case .day: false
        case .live, .ready, .metrics, .home, .lookup, .document, .sampleSheet, .components, .signIn, .account: false
        case .work, .files, .audit, .map, .fileAPI, .imports, .photo, .explanation: false
        default: true
        }
    }
}
