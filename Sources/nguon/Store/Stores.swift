import Records
import SQL
import Traceability
import Web

/// The rooms of `Records`, furnished for one open database.
struct Stores: Sendable {
    let database: any SQLDatabase
    let clock: WallClock
    let randomness: Randomness
    let pen: AuditPen
    let keys: KeyStore
    let accounts: AccountStore
    let files: FileStore
    let reviews: ReviewStore
    let reviewing: ReviewService
    let codes: CodeStore
    let audit: AuditStore
    let imports: ImportStore
    let importing: ImportRunner
    private(set) var capture: CaptureService
    let jobs: CaptureJobs
    let events: EventStore
    let feed: EventFeed
    let trace: TraceStore
    let scan: ScanStore
    let resolver: LinkDesk
    let links: LinkStore
    let shelf: ListShelf
    let lists: ListStore
    let search: SearchStore
    let outbox: MessageOutbox
    /// Seals what browsers keep while their people are at a provider of sign-on.
    let signOnKey: [UInt8]
    let pictures: PictureStore
    private let captureSettings: CaptureSettings

    /// - Parameters:
    ///   - ownPrefixes: company prefixes that are ours besides those of the settings.
    ///   - accountSecret: what cookies and forms are signed with; the same on every node and after a restart.
    ///   - signOnKey: seals tickets; the same on every node and after a restart.
    ///   - pageTokenKey: seals page tokens; the same on every node and after a restart.
    init(
        database: any SQLDatabase, settings: Settings, ownPrefixes: [String], pageTokenKey: [UInt8],
        accountSecret: [UInt8], signOnKey: [UInt8],
        clock: WallClock, randomness: Randomness
    ) {
        self.database = database
        self.signOnKey = signOnKey
        self.clock = clock
        self.randomness = randomness
        pen = AuditPen(clock: clock, numbers: TimeOrderedNumbers(clock: clock, randomness: randomness))
        keys = KeyStore(database: database, pen: pen, randomness: randomness)
        shelf = ListShelf(library: .carried)
        lists = ListStore(database: database, pen: pen, randomness: randomness, shelf: shelf, library: .carried)
        let review = settings.reviewSettings
        let followers: [any FileFollower] = [
            ProductFiling(masterData: MasterDataStore(database: database), pen: pen), CodeFiling(pen: pen),
            ListFollower(shelf: shelf, clock: clock), DocumentFiling(),
            ReviewFiling(pen: pen, randomness: randomness, settings: review),
        ]
        files = FileStore(database: database, pen: pen, randomness: randomness, followers: followers)
        reviews = ReviewStore(files: files, settings: review)
        reviewing = ReviewService(store: reviews, node: settings.node)
        codes = CodeStore(files: files)
        audit = AuditStore(database: database)
        imports = ImportStore(database: database, pen: pen, randomness: randomness)
        importing = ImportRunner(
            database: database, pen: pen, randomness: randomness, node: settings.node, followers: followers)
        accounts = AccountStore(
            database: database, pen: pen, randomness: randomness, secrets: AccountSecrets(accountSecret))
        captureSettings = settings.capture(ownPrefixes: ownPrefixes)
        capture = CaptureService(
            database: database, settings: captureSettings, pen: pen, randomness: randomness,
            masterData: MasterDataStore(database: database))
        jobs = CaptureJobs(database: database)
        events = EventStore(database: database, clock: clock, settings: .init(tokenKey: pageTokenKey))
        feed = EventFeed(database: database)
        trace = TraceStore(database: database)
        scan = ScanStore(database: database)
        resolver = LinkDesk(database: database)
        links = LinkStore(database: database, pen: pen, randomness: randomness)
        search = SearchStore(database: database)
        outbox = MessageOutbox(database: database, pen: pen)
        pictures = PictureStore(database: database, clock: clock)
    }

    /// The same stores with a capture service that has not run: one runs once.
    func renewingCapture() -> Stores {
        var stores = self
        stores.capture = CaptureService(
            database: database, settings: captureSettings, pen: pen, randomness: randomness,
            masterData: MasterDataStore(database: database))
        return stores
    }
}

extension Settings {
    /// What capture is told.
    fileprivate func capture(ownPrefixes: [String]) -> CaptureSettings {
        var capture = CaptureSettings()
        capture.maxBytes = captureBytes
        capture.maxEvents = captureEvents
        capture.node = node
        capture.policy.own = OwnCodes(companyPrefixes: companyPrefixes + ownPrefixes, origins: [origin.text])
        return capture
    }
}
