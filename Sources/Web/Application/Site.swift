import Hummingbird

/// Chooses who answers an address. The only place that knows every handler.
struct Site: Sendable {
    let services: WebServices
    let settings: WebSettings
    let pages: Pages
    let metrics: ServerMetrics
    let places: PlaceNames
    let maps: ProvinceMaps
    let outlines: ProvinceOutlines
    let systems: OtherSystems
    let description: OpenAPIHandler
    let originPages: OriginPages
    let photos: PhotoReader
    let glances = CaseGlances()

    func handler(for visit: Visit) -> any Handler {
        switch visit.address {
        case .home: HomeHandler(pages: pages, search: services.search)
        case .lookup: LookupHandler(view: lookup, search: services.search, places: places, systems: systems)
        case .origin(let identity):
            OriginHandler(
                identity: identity, scan: services.scan, kept: originPages, links: services.resolver, now: services.now,
                view: view)
        case .resolver:
            ResolverHandler(
                desk: services.resolver, scan: services.scan, kept: originPages, now: services.now, view: view)
        case .resolverDescription: ResolverDescription(installation: pages.installation)
        case .linksetContext: LinksetContext()
        case .internalCode(let code):
            InternalCodeHandler(
                code: code, codes: services.codes, pages: pages, places: places, now: services.now)
        case .asset(let name): AssetHandler(shelf: pages.shelf, name: name)
        case .picture(let hash, let isThumbnail):
            PictureHandler(store: services.pictures, hash: hash, isThumbnail: isThumbnail)
        case .publicCopy(let id): PublicCopyHandler(id: id, desk: files)
        case .copyAPI(let id): CopyAPIHandler(id: id, desk: files)
        case .robots: RobotsHandler()
        case .document(let document):
            DocumentHandler(document: document, pages: pages, places: places, lists: services.lists, today: files.today)
        case .qr: QRHandler(installation: pages.installation)
        case .carrier: CarrierHandler(pages: pages)
        case .photo: PhotoHandler(pages: pages, photos: photos, settings: settings)
        case .explanation: CheckHandler(pages: pages, photos: photos, settings: settings, now: services.now)
        case .sampleSheet:
            SampleSheetHandler(pages: pages, places: places, scan: services.scan, now: services.now)
        case .components: GalleryHandler(pages: pages, places: places, maps: maps, outlines: outlines)
        case .signIn(let route): signIn(route)
        case .account(let route): account(route)
        case .work: WorkHomeHandler(desk: files, guides: FileGuides(), day: day)
        case .files(let kind, let route): FileGuides().handler(kind, route, files)
        case .fileAPI(let kind, let id): FileGuides().handler(kind, api: id, files)
        case .audit: AuditHandler(desk: files)
        case .day(let route): officersDay(route)
        case .map: OverviewMapHandler(desk: files, outlines: outlines)
        case .imports(let route): imports(route)
        case .codes: CodesHandler(desk: codes)
        case .codeAPI: CodesAPIHandler(desk: codes)
        case .links(let route): links(route)
        case .linkAPI(let id): LinkAPIHandler(id: id, desk: LinkWork(base: files, store: services.links))
        case .reviewAPI(let resource): ReviewAPIHandler(resource: resource, desk: files)
        case .lists(let route): lists.handler(route)
        case .listAPI(let route): ListAPIHandler(route: route, desk: lists)
        case .law: LawHandler(desk: lists)
        case .confirmations(.one(let id)): ConfirmationPageHandler(id: id, desk: ConfirmationDesk(base: files))
        case .confirmations(.withdraw(let id)):
            ConfirmationWithdrawalHandler(id: id, desk: ConfirmationDesk(base: files))
        case .confirmationAPI(let resource):
            ConfirmationAPIHandler(resource: resource, desk: ConfirmationDesk(base: files))
        case .suspensions(let route): suspensions(route)
        case .suspensionAPI(let resource):
            SuspensionAPIHandler(resource: resource, desk: SuspensionDesk(base: files))
        case .trace: TraceHandler(store: services.trace, codes: services.codes, origins: pages.installation.origins)
        case .codeCheck: CodeCheckHandler(catalogue: pages.catalogue, origin: pages.installation.publicOrigin)
        case .openAPI: description
        case .live: LiveHandler()
        case .ready: ReadyHandler(checks: services.readiness)
        case .metrics: MetricsHandler(metrics: metrics, version: settings.version, gauges: services.gauges)
        case .epcis, .capture, .captureJob, .events, .event, .epcisLater: epcis(visit)
        case .unknown, .unknownResource: NothingHandler()
        }
    }

    private var lookup: LookupView { LookupView(pages: pages, places: places) }
    private var view: OriginView { OriginView(pages: pages, places: places, maps: maps) }

    private var desk: AccountDesk {
        AccountDesk(
            pages: pages, places: places, settings: settings, store: services.accounts, keys: services.keys,
            parties: services.parties, signOn: services.signOn, now: services.now)
    }

    private var files: FileDesk {
        FileDesk(
            pages: pages, places: places, settings: settings, store: services.files, reviews: services.reviews,
            accounts: services.accounts, audit: services.audit, pictures: services.pictures,
            parties: services.parties, lists: services.lists, pen: services.pen, now: services.now)
    }

    private var lists: ListDesk { ListDesk(base: files, store: services.lists) }
    private var day: DayDesk { DayDesk(base: files, reviews: services.reviews, glances: glances) }

    private var codes: CodeDesk { CodeDesk(base: files, store: services.codes) }

    private func signIn(_ route: SignInRoute) -> any Handler {
        switch route {
        case .signIn: SignInHandler(desk: desk)
        case .secondStep: SecondStepHandler(desk: desk)
        case .signOut: SignOutHandler(desk: desk)
        case .forgotten: ForgottenHandler(desk: desk)
        case .invitation: InvitationHandler(desk: desk)
        case .registration: RegistrationHandler(desk: desk, files: files)
        case .signOn: SignOnHandler(desk: desk)
        case .signOnReturn: SignOnReturnHandler(desk: desk)
        }
    }

    private func account(_ route: AccountRoute) -> any Handler {
        switch route {
        case .own: OwnAccountHandler(desk: desk)
        case .password: PasswordHandler(desk: desk)
        case .secondFactor: SecondFactorHandler(desk: desk)
        case .symbol: EnrolmentSymbolHandler(desk: desk)
        case .recovery: RecoveryHandler(desk: desk)
        case .sessions: SessionsHandler(desk: desk)
        case .people: PeopleHandler(desk: desk)
        case .accounts: AccountsHandler(desk: desk)
        case .keys: KeysHandler(desk: desk)
        }
    }

    private func imports(_ route: ImportRoute) -> any Handler {
        let desk = ImportDesk(base: files, store: services.imports)
        switch route {
        case .start: return ImportStartHandler(desk: desk)
        case .template: return ImportTemplateHandler(desk: desk)
        case .job(let id): return ImportJobHandler(desk: desk, id: id)
        case .row(let id, let number): return ImportRowHandler(desk: desk, id: id, number: number)
        case .rest(let id): return ImportRestHandler(desk: desk, id: id)
        }
    }

    private func links(_ route: LinkRoute) -> any Handler {
        let desk = LinkWork(base: files, store: services.links)
        switch route {
        case .list: return LinkListHandler(desk: desk)
        case .new: return LinkFormHandler(id: nil, desk: desk)
        case .table: return LinkTableHandler(desk: desk)
        case .link(let id): return LinkPageHandler(id: id, desk: desk)
        case .edit(let id): return LinkFormHandler(id: id, desk: desk)
        case .end(let id): return LinkEndHandler(id: id, desk: desk)
        }
    }

    private func suspensions(_ route: SuspensionRoute) -> any Handler {
        let desk = SuspensionDesk(base: files)
        switch route {
        case .list: return SuspensionListHandler(desk: desk)
        case .new: return SuspensionFormHandler(desk: desk)
        case .one(let id), .answer(let id): return SuspensionPageHandler(id: id, desk: desk)
        case .lift(let id): return SuspensionLiftHandler(id: id, desk: desk)
        }
    }

    private func officersDay(_ route: DayRoute) -> any Handler {
        switch route {
        case .queue: DayQueueHandler(desk: day)
        case .next: DayNextHandler(desk: day)
        case .item(let number): CaseHandler(number: number, desk: day, guides: FileGuides())
        case .clean: DayCleanHandler(desk: day)
        case .job(let id): DayJobHandler(id: id, desk: day)
        case .figures: DayFiguresHandler(desk: day)
        case .handOver: DayHandOverHandler(desk: day)
        }
    }

    /// The doors of GS1's contract.
    private func epcis(_ visit: Visit) -> any Handler {
        let isPost = visit.method == .post
        switch visit.address {
        case .capture where isPost: return capture
        case .capture: return CaptureJobsHandler(jobs: services.jobs, catalogue: pages.catalogue)
        case .captureJob(let id): return CaptureJobHandler(id: id, jobs: services.jobs, catalogue: pages.catalogue)
        case .events where isPost: return EventCaptureHandler(capture: capture)
        case .events: return EventsHandler(store: services.events, settings: settings, now: services.now)
        case .event(let id): return EventHandler(id: id, store: services.events, now: services.now)
        case .epcis: return EPCISRootHandler()
        default: return LaterHandler()
        }
    }

    private var capture: CaptureHandler {
        CaptureHandler(
            service: services.capture,
            body: BodyReader(limit: settings.captureBytes, grace: settings.bodyGrace, rate: settings.bodyRate),
            settings: settings, metrics: metrics)
    }
}
