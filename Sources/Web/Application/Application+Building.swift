package import Hummingbird
package import Logging
import Records
import Traceability

/// Wires the HTTP side.
///
/// - Parameters:
///   - makeRequestID: for requests that bring no sane `X-Request-Id`.
///   - onListening: told the port once the socket is open; with `settings.port` 0 the only way to learn it.
/// - Returns: a service to run in the program's service group; it stops gracefully with the group.
package func buildApplication(
    services: WebServices, settings: WebSettings, installation: InstallationSettings, logger: Logger,
    makeRequestID: @escaping @Sendable () -> String = RequestID.random,
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
    let door = buildFrontDoor(
        services: services, settings: settings, installation: installation, logger: logger, makeRequestID: makeRequestID
    )
    return Application(
        responder: door, server: Continuing.server(settings: settings),
        configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? settings.port) }, logger: logger)
}

/// Everything behind the socket.
func buildFrontDoor(
    services: WebServices, settings: WebSettings, installation: InstallationSettings, logger: Logger,
    makeRequestID: @escaping @Sendable () -> String
) -> FrontDoor {
    let files = WebFiles()
    let catalogue = Catalogue(files: files)
    let shelf = AssetShelf(files: files)
    let styles = InlineStyles(shelf)
    let pages = Pages(
        templates: Templates(files: files, styles: styles), catalogue: catalogue, shelf: shelf,
        installation: installation)
    let metrics = ServerMetrics()
    let site = Site(
        services: services, settings: settings, pages: pages, metrics: metrics, places: PlaceNames(files: files),
        maps: ProvinceMaps(files: files), outlines: ProvinceOutlines(files: files),
        systems: OtherSystems(files: files),
        description: OpenAPIHandler(files: files, version: settings.version, origin: installation.publicOrigin),
        originPages: OriginPages(
            scan: services.scan, room: settings.pageMemory, shared: Array(styles.site.text.utf8), metrics: metrics),
        photos: PhotoReader(reader: services.codeReader))
    return FrontDoor(
        site: site,
        accounts: Accounts(
            actor: { try await services.keys.actor(forBearer: $0) }, store: services.accounts,
            cookie: SessionCookie(isSecure: installation.isSecure), succession: CommuneSuccession(files: files)),
        answers: ProblemAnswers(catalogue: catalogue, pages: pages), limits: Limits(targetBytes: settings.targetBytes),
        throttle: Throttle(buckets: TokenBuckets(burst: settings.refusalBurst, rate: settings.refusalRate)),
        security: SecurityHeaders(isSecure: installation.isSecure, styles: styles),
        epcis: EPCISHeaders(
            version: settings.version, captureEvents: settings.captureEvents, captureBytes: settings.captureBytes),
        metrics: metrics, settings: settings, logger: logger, makeID: makeRequestID)
}
