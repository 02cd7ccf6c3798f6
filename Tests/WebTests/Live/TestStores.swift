import Records
import SQL
import Support
import Traceability

@testable import Web

/// The rooms behind the HTTP side, on one database, with a frozen clock and two keys.
struct TestStores: Sendable {
    let keys: KeyStore
    let accounts: AccountStore
    let files: FileStore
    let reviews: ReviewStore
    let links: LinkStore
    let shelf: ListShelf
    let lists: ListStore
    let pen: AuditPen
    let capture: CaptureService
    let jobs: CaptureJobs
    let clock: FrozenClock
    let database: any SQLDatabase

    /// Few, so that a document with one more is quickly made.
    static let mostEvents = 100

    private static let places = PlaceNames(files: WebFiles())

    init(_ database: any SQLDatabase, clock: FrozenClock, policy: ReviewPolicy = ReviewPolicy()) async throws {
        try await RecordsSchema.migrate(database, now: clock.now)
        let wall = WallClock { clock.now }
        let randomness = Randomness { count in (0..<count).map { _ in UInt8.random(in: 0...255) } }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: randomness))
        self.pen = pen
        self.clock = clock
        self.database = database
        keys = KeyStore(database: database, pen: pen, randomness: randomness)
        shelf = ListShelf(library: .carried)
        lists = ListStore(database: database, pen: pen, randomness: randomness, shelf: shelf, library: .carried)
        let review = ReviewSettings(policy: policy) { day in
            FileCircumstances(today: day, province: "75") { Self.places.commune($0) != nil }
        }
        files = FileStore(
            database: database, pen: pen, randomness: randomness,
            followers: [
                ProductFiling(masterData: MasterDataStore(database: database), pen: pen), CodeFiling(pen: pen),
                ListFollower(shelf: shelf, clock: wall),
                ReviewFiling(pen: pen, randomness: randomness, settings: review),
                DocumentFiling(),
            ])
        reviews = ReviewStore(files: files, settings: review)
        links = LinkStore(database: database, pen: pen, randomness: randomness)
        accounts = AccountStore(
            database: database, pen: pen, randomness: randomness,
            secrets: AccountSecrets(Array(repeating: 5, count: 32)),
            worker: PasswordWorker(cost: PasswordCost(rounds: 16, blockSize: 1, parallelism: 1)))
        var settings = CaptureSettings()
        settings.maxEvents = Self.mostEvents
        settings.maxBytes = 128 << 20
        settings.maxWaitingBytes = 256 << 20
        capture = CaptureService(
            database: database, settings: settings, pen: pen, randomness: randomness,
            masterData: MasterDataStore(database: database))
        jobs = CaptureJobs(database: database)
        try await makeKeys()
    }

    private func makeKeys() async throws {
        let system = Actor.system("test")
        _ = try await keys.create(
            name: "sender", sender: "417/9521001000017", scopes: [.capture, .read], secret: LiveServer.captureKey,
            by: system)
        _ = try await keys.create(
            name: "reader", sender: "417/9521001000024", scopes: [.read], secret: LiveServer.readKey, by: system)
    }

    var pictures: PictureStore {
        let clock = clock
        return PictureStore(database: database, clock: WallClock { clock.now })
    }

    var judging: ListRunner {
        ListRunner(
            database: database, pen: pen, shelf: shelf, node: "test",
            write: ListLetters(installation: LiveServer.installation).write)
    }

    var importing: ImportRunner {
        ImportRunner(database: database, pen: pen, randomness: .system, node: "test")
    }

    func services(readiness: [ReadinessCheck], signOn: SignOnDoor? = nil) -> WebServices {
        let clock = clock
        return WebServices(
            keys: keys, accounts: accounts, signOn: signOn, parties: PartyCards(database: database), files: files,
            audit: AuditStore(database: database), pen: pen, codes: CodeStore(files: files), reviews: reviews,
            imports: ImportStore(database: database, pen: pen, randomness: .system),
            capture: capture, jobs: jobs,
            events: EventStore(
                database: database, clock: WallClock { clock.now },
                settings: .init(tokenKey: Array(repeating: 7, count: 32))),
            trace: TraceStore(database: database), scan: ScanStore(database: database),
            resolver: LinkDesk(database: database), links: links, lists: lists,
            search: SearchStore(database: database), pictures: pictures, readiness: { readiness }, now: { clock.now })
    }
}
