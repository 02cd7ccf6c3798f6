package import Decoding
package import Records

/// What the other rooms lend to the HTTP side. Wired once, by the executable and by the tests.
package struct WebServices: Sendable {
    let keys: KeyStore
    let accounts: AccountStore
    let parties: PartyCards
    let files: FileStore
    let audit: AuditStore
    let pen: AuditPen
    let codes: CodeStore
    let reviews: ReviewStore
    let signOn: SignOnDoor?
    let imports: ImportStore
    let capture: CaptureService
    let jobs: CaptureJobs
    let events: EventStore
    let trace: TraceStore
    let scan: ScanStore
    let resolver: LinkDesk
    let links: LinkStore
    let lists: ListStore
    let search: SearchStore
    let pictures: PictureStore
    let codeReader: CodeReader
    let readiness: @Sendable () async -> [ReadinessCheck]
    let gauges: @Sendable () async -> [Gauge]
    let isOutage: @Sendable (any Error) -> Bool
    let now: @Sendable () -> Int64

    /// - Parameters:
    ///   - signOn: where somebody else vouches for people.
    ///   - codeReader: looks for codes in photographs.
    ///   - readiness: looks at the database, the disk, …; asked by `/health/ready`.
    ///   - gauges: figures for `/metrics` that other rooms know, e.g. how much waits to be stored.
    ///   - isOutage: whether an error is the database's trouble, worth another try (503 instead of 500); this room does not
    ///     know the database's errors.
    ///   - now: microseconds UTC.
    package init(
        keys: KeyStore, accounts: AccountStore, signOn: SignOnDoor? = nil, parties: PartyCards, files: FileStore,
        audit: AuditStore,
        pen: AuditPen, codes: CodeStore, reviews: ReviewStore, imports: ImportStore,
        capture: CaptureService, jobs: CaptureJobs, events: EventStore,
        trace: TraceStore,
        scan: ScanStore, resolver: LinkDesk, links: LinkStore, lists: ListStore,
        search: SearchStore, pictures: PictureStore,
        codeReader: CodeReader = .here,
        readiness: @escaping @Sendable () async -> [ReadinessCheck] = { [] },
        gauges: @escaping @Sendable () async -> [Gauge] = { [] },
        isOutage: @escaping @Sendable (any Error) -> Bool = { _ in false }, now: @escaping @Sendable () -> Int64
    ) {
        self.keys = keys
        self.accounts = accounts
        self.parties = parties
        self.files = files
        self.audit = audit
        self.pen = pen
        self.codes = codes
        self.reviews = reviews
        self.signOn = signOn
        self.imports = imports
        self.capture = capture
        self.jobs = jobs
        self.events = events
        self.trace = trace
        self.scan = scan
        self.resolver = resolver
        self.links = links
        self.lists = lists
        self.search = search
        self.pictures = pictures
        self.codeReader = codeReader
        self.readiness = readiness
        self.gauges = gauges
        self.isOutage = isOutage
        self.now = now
    }
}
