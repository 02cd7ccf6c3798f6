import GS1
import Traceability

extension Address {
    /// Matches a request path, still percent-encoded. One trailing slash means nothing.
    package init(path received: String) {
        let path = received.count > 1 && received.hasSuffix("/") ? String(received.dropLast()) : received
        self = Self.fixed[path] ?? Self.parameterised(path)
    }

    private static let fixed: [String: Address] = {
        let plain: [Address] = [
            .codes, .codeAPI,
            .home, .lookup, .resolverDescription, .linksetContext, .robots, .components, .qr, .carrier, .photo,
            .explanation, .sampleSheet, .epcis,
            .capture, .events, .trace, .codeCheck,
            .openAPI, .live,
            .ready,
            .metrics, .work, .audit, .map, .imports(.start), .imports(.template),
            .lists(.lists), .listAPI(.lists), .law,
            .day(.queue), .links(.list), .links(.new), .links(.table), .linkAPI(nil),
            .suspensions(.list), .suspensions(.new), .suspensionAPI(.all),
            .confirmationAPI(.all), .reviewAPI(.queue),
        ]
        let all =
            plain + PublicDocument.allCases.map(Address.document) + SignInRoute.allCases.map(Address.signIn)
            + AccountRoute.allCases.map(Address.account)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
    }()

    private static func parameterised(_ path: String) -> Address {
        if let rest = path.after(ImportRoute.root + "/") { return ImportRoute(rest).map(Address.imports) ?? .unknown }
        if let rest = path.after(DayRoute.root + "/") { return DayRoute(rest).map(Address.day) ?? .unknown }
        if let rest = path.after(LinkRoute.root + "/") { return LinkRoute(rest).map(Address.links) ?? .unknown }
        if let rest = path.after(ConfirmationRoute.root + "/") {
            return ConfirmationRoute(rest).map(Address.confirmations) ?? .unknown
        }
        if let rest = path.after(ConfirmationResource.root + "/") {
            return ConfirmationResource(rest).map(Address.confirmationAPI) ?? .unknownResource(isEPCIS: false)
        }
        if let rest = path.after(SuspensionRoute.root + "/") {
            return SuspensionRoute(rest).map(Address.suspensions) ?? .unknown
        }
        if let rest = path.after(SuspensionResource.root + "/") {
            return SuspensionResource(rest).map(Address.suspensionAPI) ?? .unknownResource(isEPCIS: false)
        }
        if let id = path.after("/api/v1/links/"), FileRoute.isID(id) { return .linkAPI(id) }
        if let resource = ReviewResource(path: path) { return .reviewAPI(resource) }
        if let rest = path.after(ListRoute.root + "/") { return ListRoute(rest).map(Address.lists) ?? .unknown }
        if let rest = path.after(ListAPIRoute.root + "/") {
            return ListAPIRoute(rest).map(Address.listAPI) ?? .unknownResource(isEPCIS: false)
        }
        if let rest = path.after("/p/") { return .origin("/\(rest)") }
        if let rest = path.after("/nb/") { return .internalCode(rest) }
        if let rest = path.after("/assets/") { return .asset(rest) }
        if let id = path.after("/giay-to/"), FileRoute.isID(id) { return .publicCopy(id) }
        if let rest = path.after("/api/v1/documents/"), let id = copyID(rest) { return .copyAPI(id) }
        if let rest = path.after("/anh/") { return picture(rest) }
        if let rest = path.after("/epcis/") { return epcis(rest) }
        if let files = files(path) { return files }
        if path.after("/api/") != nil { return .unknownResource(isEPCIS: false) }
        return isCode(path.dropFirst()) ? .resolver(path) : .unknown
    }

    private static func files(_ path: String) -> Address? {
        for kind in FileKind.allCases {
            let (pages, resource) = ("/quan-ly/\(kind.segment)", "/api/v1/\(kind.resource)")
            if path == pages { return .files(kind, .list) }
            if let rest = path.after(pages + "/") { return FileRoute(rest).map { .files(kind, $0) } }
            if path == resource { return .fileAPI(kind, nil) }
            if let id = path.after(resource + "/"), case .file(let id)? = FileRoute(id) { return .fileAPI(kind, id) }
        }
        return nil
    }

    /// The ID before `/copy`.
    private static func copyID(_ rest: String) -> String? {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 && parts[1] == "copy" && FileRoute.isID(parts[0]) ? parts[0] : nil
    }

    /// A hash, and `/nho` behind it for the small size.
    private static func picture(_ rest: String) -> Address {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, parts[1] == "nho" { return .picture(String(parts[0]), isThumbnail: true) }
        return parts.count == 1 ? .picture(rest, isThumbnail: false) : .unknown
    }

    /// The resources of the contract; an event ID may hold slashes that the client left as they are.
    private static func epcis(_ rest: String) -> Address {
        if let id = rest.after("capture/"), !id.contains("/") { return decoded(id, Address.captureJob) }
        if let id = rest.after("events/") { return decoded(id, Address.event) }
        let resource = String(rest.prefix { $0 != "/" })
        return laterResources.contains(resource) ? .epcisLater(resource) : .unknownResource(isEPCIS: true)
    }

    private static func decoded(_ text: String, _ make: (String) -> Address) -> Address {
        PercentCoding.decode(text).map(make) ?? .unknownResource(isEPCIS: true)
    }

    /// Top-level resources of EPCIS 2.0 that answer 501 until their issue.
    private static let laterResources: Set<String> = [
        "eventTypes", "epcs", "bizSteps", "bizLocations", "readPoints", "dispositions", "queries", "nextPageToken",
    ]

    /// What the resolver is asked for: a GS1 path, or what a tag makes of its EPC.
    private static func isCode(_ path: Substring) -> Bool {
        let first = path.prefix { $0 != "/" }
        return isApplicationIdentifier(first) || first == path && EPCBinary.isMeant(path)
    }

    /// Two to four digits: what a GS1 path begins with. Whether it is a key is the parser's to say.
    private static func isApplicationIdentifier(_ segment: Substring) -> Bool {
        (2...4).contains(segment.utf8.count) && segment.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
