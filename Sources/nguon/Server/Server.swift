import Decoding
import Exchange
import Hummingbird
import Logging
import Records
import ServiceLifecycle
import Web

/// The running program: HTTP in front, the capture writer behind it, the database at the bottom. It stops from the
/// front: requests in flight are answered, what waits is stored, the database is closed.
struct Server: Sendable {
    let settings: Settings
    let stores: Stores
    let installation: InstallationSettings
    /// How messages leave.
    let messenger: any Messenger
    let logger: Logger

    /// Serves until a stop signal has been obeyed.
    /// - Parameter onListening: told once connections are accepted.
    func run(onListening: @escaping @Sendable () async -> Void = {}) async throws {
        let web = buildApplication(
            services: services, settings: webSettings, installation: installation, logger: logger,
            onListening: { _ in await onListening() })
        let order: [any Service] =
            [
                DatabaseClosing(database: stores.database), Capturing(capture: stores.capture),
                Sending(messages: messages), Importing(runner: stores.importing), Judging(runner: judging),
                Reviewing(service: stores.reviewing), KeyUseKeeping(keys: stores.keys),
                Reminding(reminders: reminders), web,
            ] + (installation.isDemonstration || !settings.checksLinks ? [] : [LinkChecking(watch: linkWatch)])
        var configuration = ServiceGroupConfiguration(
            services: order.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
            logger: quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(settings.shutdownSeconds)
        let group = ServiceGroup(configuration: configuration)
        try await StopSignals(logger: logger).stopping(group) { try await group.run() }
        logger.info("stopped")
    }

    /// The service group tells of every step; an operator needs to know only when it goes wrong.
    private var quiet: Logger {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return quiet
    }

    private var messages: MessageService {
        var sending = MessageSettings()
        sending.node = settings.node
        let logger = logger
        return MessageService(
            database: stores.database, pen: stores.pen, randomness: stores.randomness, messenger: messenger,
            settings: sending
        ) { id, trouble in
            logger.warning(
                "a message did not leave",
                metadata: ["message": "\(id)", "cause": "\(trouble.code.rawValue)", "detail": "\(trouble.detail)"])
        }
    }

    private var judging: ListRunner {
        let letters = ListLetters(installation: installation)
        return ListRunner(
            database: stores.database, pen: stores.pen, shelf: stores.shelf, node: settings.node, write: letters.write)
    }

    private var reminders: DocumentReminders {
        let letter = ReminderLetter()
        return DocumentReminders(database: stores.database, pen: stores.pen) { paper, daysLeft in
            letter.text(paper, daysLeft: daysLeft)
        }
    }

    /// The demonstration asks nobody outside anything.
    private var linkWatch: LinkWatch {
        LinkWatch(
            database: stores.database, clock: stores.clock, randomness: stores.randomness, node: settings.node,
            prober: LinkChecker(
                client: LinkChecker.client(certificates: settings.outside.certificates), clock: stores.clock))
    }

    private var services: WebServices {
        let health = Health(settings: settings, stores: stores)
        return WebServices(
            keys: stores.keys, accounts: stores.accounts, signOn: settings.signOnDoor(stores),
            parties: PartyCards(database: stores.database), files: stores.files, audit: stores.audit,
            pen: stores.pen, codes: stores.codes, reviews: stores.reviews, imports: stores.imports,
            capture: stores.capture, jobs: stores.jobs,
            events: stores.events, trace: stores.trace,
            scan: stores.scan, resolver: stores.resolver, links: stores.links, lists: stores.lists,
            search: stores.search,
            pictures: stores.pictures,
            // This very program, even when another was installed in its place meanwhile.
            codeReader: .apart(executable: "/proc/self/exe", arguments: [ReadingProcess.argument]),
            readiness: { await health.readiness() },
            gauges: { await health.gauges() },
            now: stores.clock.now)
    }

    private var webSettings: WebSettings {
        var web = WebSettings()
        web.host = settings.host
        web.port = settings.port
        web.version = Version.current
        web.captureBytes = settings.captureBytes
        web.captureEvents = settings.captureEvents
        web.pageMemory = settings.pageMemory
        let proxies = settings.trustedProxies
        web.isTrustedProxy = { peer in proxies.contains { $0.contains(peer) } }
        return web
    }
}
