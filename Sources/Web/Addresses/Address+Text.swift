import Traceability

extension Address {
    /// The path, percent-encoded, ready for a link or a `Location`.
    package var path: String {
        switch self {
        case .origin(let identity): "/p\(identity)"
        case .resolver(let identity): identity
        case .internalCode(let code): "/nb/\(code)"
        case .asset(let name): "/assets/\(name)"
        case .files(let kind, let route): "/quan-ly/\(kind.segment)\(route.path)"
        case .fileAPI(let kind, let id): "/api/v1/\(kind.resource)" + (id.map { "/\($0)" } ?? "")
        case .picture(let hash, let isThumbnail): "/anh/\(PercentCoding.encode(hash))" + (isThumbnail ? "/nho" : "")
        case .publicCopy(let id): "/giay-to/\(id)"
        case .copyAPI(let id): "/api/v1/documents/\(id)/copy"
        case .captureJob(let id): "/epcis/capture/\(PercentCoding.encode(id))"
        case .event(let id): "/epcis/events/\(PercentCoding.encode(id))"
        case .epcisLater(let name): "/epcis/\(name)"
        case .imports(let route): route.path
        case .links(let route): route.path
        case .lists(let route): route.path
        case .listAPI(let route): route.path
        case .day(let route): route.path
        case .linkAPI(let id): "/api/v1/links" + (id.map { "/\($0)" } ?? "")
        case .reviewAPI(let resource): resource.path
        case .confirmations(let route): route.path
        case .confirmationAPI(let resource): resource.path
        case .suspensions(let route): route.path
        case .suspensionAPI(let resource): resource.path
        default: template
        }
    }

    /// The path with its parameters named: what logs, metrics and the API description call the route.
    package var template: String {
        switch self {
        case .home: "/"
        case .lookup: "/tra-cuu"
        case .document(let document): "/\(document.rawValue)"
        case .origin: "/p/{identity}"
        case .resolver: "/{ai}/{key}"
        case .resolverDescription: "/.well-known/gs1resolver"
        case .linksetContext: "/linkset-context.jsonld"
        case .internalCode: "/nb/{code}"
        case .codes: "/quan-ly/ma"
        case .codeAPI: "/api/v1/codes"
        case .asset: "/assets/{name}"
        case .picture(_, isThumbnail: false): "/anh/{hash}"
        case .picture(_, isThumbnail: true): "/anh/{hash}/nho"
        case .publicCopy: "/giay-to/{id}"
        case .copyAPI: "/api/v1/documents/{id}/copy"
        case .robots: "/robots.txt"
        case .qr: "/qr"
        case .carrier: "/ma-in"
        case .photo: "/quet-ma"
        case .explanation: "/kiem-tra-ma"
        case .sampleSheet: "/ma-mau"
        case .components: "/quan-ly/giao-dien"
        case .signIn(let route): route.rawValue
        case .account(let route): route.rawValue
        case .work: "/quan-ly"
        case .files(let kind, let route): "/quan-ly/\(kind.segment)\(route.template)"
        case .audit: "/quan-ly/nhat-ky"
        case .map: "/quan-ly/ban-do"
        case .fileAPI(let kind, let id): "/api/v1/\(kind.resource)" + (id == nil ? "" : "/{id}")
        case .imports(let route): route.template
        case .links(let route): route.template
        case .day(let route): route.template
        case .linkAPI(let id): "/api/v1/links" + (id == nil ? "" : "/{id}")
        case .reviewAPI(let resource): resource.template
        case .lists(let route): route.template
        case .listAPI(let route): route.template
        case .law: "/quan-ly/can-cu"
        case .confirmations(let route): route.template
        case .confirmationAPI(let resource): resource.template
        case .suspensions(let route): route.template
        case .suspensionAPI(let resource): resource.template
        case .epcis: "/epcis"
        case .capture: "/epcis/capture"
        case .captureJob: "/epcis/capture/{captureID}"
        case .events: "/epcis/events"
        case .event: "/epcis/events/{eventID}"
        case .epcisLater: "/epcis/{resource}"
        case .trace: "/api/v1/trace"
        case .codeCheck: "/api/v1/gs1/check"
        case .openAPI: "/openapi.json"
        case .live: "/health/live"
        case .ready: "/health/ready"
        case .metrics: "/metrics"
        case .unknown, .unknownResource: "{unknown}"
        }
    }

    /// One of each, for tests and for the API description.
    package static let samples: [Address] =
        [
            .home, .lookup, .origin("/01/09521234567899"), .resolver("/01/09521234567899"), .resolverDescription,
            .linksetContext, .asset("site.css"),
            .picture(String(repeating: "a", count: 64), isThumbnail: false),
            .picture(String(repeating: "a", count: 64), isThumbnail: true), .robots,
            .components, .qr, .carrier, .photo, .explanation, .sampleSheet, .document(.about), .document(.legal),
            .document(.accessibility),
            .epcis, .capture, .captureJob("1"), .events, .event("urn:uuid:1"), .epcisLater("queries"), .trace,
            .codeCheck, .openAPI,
            .live, .ready, .metrics, .work, .audit, .map,
        ] + [.codes, .codeAPI, .internalCode("NB-75-AB1234-V"), .publicCopy("x"), .copyAPI("x")]
        + FileKind.allCases.flatMap { kind in FileRoute.samples(of: kind).map { .files(kind, $0) } }
        + FileKind.allCases.flatMap { [.fileAPI($0, nil), .fileAPI($0, "x")] }
        + [ImportRoute.start, .template, .job("2a"), .row("2a", 7), .rest("2a")].map(Address.imports)
        + DayRoute.samples.map(Address.day) + LinkRoute.samples.map(Address.links) + [.linkAPI(nil), .linkAPI("x")]
        + ReviewResource.samples.map(Address.reviewAPI)
        + ListRoute.samples.map(Address.lists) + ListAPIRoute.samples.map(Address.listAPI) + [.law]
        + ConfirmationRoute.samples.map(Address.confirmations)
        + ConfirmationResource.samples.map(Address.confirmationAPI)
        + SuspensionRoute.samples.map(Address.suspensions) + SuspensionResource.samples.map(Address.suspensionAPI)
        + SignInRoute.allCases.map(Address.signIn) + AccountRoute.allCases.map(Address.account)
}
