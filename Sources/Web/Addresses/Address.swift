package import Traceability

/// Every address the system answers under, as a value. Matching a request path and building a link both happen here
/// and nowhere else.
package enum Address: Hashable, Sendable {
    // The public portal.
    case home
    case lookup
    case document(PublicDocument)
    /// The origin page of an identity; the text is a Digital Link path, percent-encoded as received: `/01/…`.
    case origin(String)
    /// The resolver of the public origin: a path that begins with a GS1 application identifier, or an EPC binary string, as
    /// received.
    case resolver(String)
    /// What the resolver is, where programs look for it.
    case resolverDescription
    /// What makes linked data of a linkset.
    case linksetContext
    /// The page of a key of the province, with its lot; what stands behind `/nb/`, as received.
    case internalCode(String)
    case asset(String)
    /// A picture by the hash of its bytes, as received; for a list or for a page.
    case picture(String, isThumbnail: Bool)
    /// The copy of a paper that everybody may see, by its file's ID.
    case publicCopy(String)
    case robots
    /// A symbol to print of an address of ours.
    case qr
    /// A code as a symbol in a print size.
    case carrier
    /// A photograph of a code leads to its page.
    case photo
    /// Any code, explained.
    case explanation
    /// The sheet of codes to scan; in the demonstration only.
    case sampleSheet

    // The working portal.
    case signIn(SignInRoute)
    case account(AccountRoute)
    /// Where who works here begins.
    case work
    case files(FileKind, FileRoute)
    case audit
    /// What waits for an officer.
    case day(DayRoute)
    /// Numbers to take: of a GS1 prefix, of the province.
    case codes
    /// Where in the province the files are.
    case map
    /// Tables of parties that people bring.
    case imports(ImportRoute)
    /// Links behind codes.
    case links(LinkRoute)
    /// Lists that goods are judged by.
    case lists(ListRoute)
    /// The legal texts that all this rests on.
    case law
    /// One fact that an authority confirmed.
    case confirmations(ConfirmationRoute)
    /// Decisions that suspend a product, a lot, an item.
    case suspensions(SuspensionRoute)
    /// The page of components, for who builds pages.
    case components

    // EPCIS 2.0 REST bindings, base path `/epcis`.
    case epcis
    case capture
    case captureJob(String)
    case events
    /// One event by its ID, percent-decoded.
    case event(String)
    /// A resource of the contract that has not been built yet; the text is its first segment.
    case epcisLater(String)

    // The product's own API.
    case trace
    /// What a code is.
    case codeCheck
    /// Files for programs: all of a kind, or one by its ID.
    case fileAPI(FileKind, String?)
    /// The copy of a paper, for programs, by its file's ID.
    case copyAPI(String)
    /// The same numbers for programs.
    case codeAPI
    /// Links for programs: all within reach, or one by its ID.
    case linkAPI(String?)
    /// What waits for an authority's word, for programs.
    case reviewAPI(ReviewResource)
    /// The same lists for programs.
    case listAPI(ListAPIRoute)
    /// Confirmations for programs.
    case confirmationAPI(ConfirmationResource)
    /// Suspensions for programs.
    case suspensionAPI(SuspensionResource)
    case openAPI

    // Operations.
    case live
    case ready
    case metrics

    /// Nothing under `/epcis/` or `/api/`, where programs ask.
    case unknownResource(isEPCIS: Bool)
    case unknown
}
