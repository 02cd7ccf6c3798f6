import Hummingbird
import Records
import Traceability

/// The guides of all kinds of file that have pages, and what is asked of a kind only known at run time.
struct FileGuides: Sendable {
    let party = PartyGuide()
    let place = PlaceGuide()
    let product = ProductGuide()
    let document = DocumentGuide()

    /// Kinds without pages yet have no handler.
    func handler(_ kind: FileKind, _ route: FileRoute, _ desk: FileDesk) -> any Handler {
        if case .part(let id, .confirmation) = route { return handler(kind, confirming: id, desk) }
        return switch kind {
        case .party: handler(party, route, desk)
        case .place: handler(place, route, desk)
        case .product: handler(product: route, desk)
        case .document: handler(document: route, desk)
        }
    }

    private func handler(_ kind: FileKind, confirming id: String, _ base: FileDesk) -> any Handler {
        let desk = ConfirmationDesk(base: base)
        return switch kind {
        case .party: ConfirmationFormHandler(id: id, guide: party, desk: desk)
        case .place: ConfirmationFormHandler(id: id, guide: place, desk: desk)
        case .product: ConfirmationFormHandler(id: id, guide: product, desk: desk)
        case .document: NothingHandler()
        }
    }

    func handler(_ kind: FileKind, api id: String?, _ desk: FileDesk) -> any Handler {
        switch kind {
        case .party: FileAPIHandler(id: id, guide: party, desk: desk)
        case .place: FileAPIHandler(id: id, guide: place, desk: desk)
        case .product: FileAPIHandler(id: id, guide: product, desk: desk)
        case .document: FileAPIHandler(id: id, guide: document, desk: desk)
        }
    }

    private func handler<Guide: FileGuide>(_ guide: Guide, _ route: FileRoute, _ desk: FileDesk) -> any Handler {
        switch route {
        case .list: FileListHandler(guide: guide, desk: desk)
        case .new: FileFormHandler(id: nil, guide: guide, desk: desk)
        case .file(let id), .part(let id, .personal): FilePageHandler(id: id, guide: guide, desk: desk)
        case .part(let id, .edit): FileFormHandler(id: id, guide: guide, desk: desk)
        case .part(let id, .history): FileHistoryHandler(id: id, guide: guide, desk: desk)
        case .part(let id, .decision): FileDecisionHandler(id: id, guide: guide, desk: desk)
        case .part(let id, .notice): FileNoticeHandler(id: id, guide: guide, desk: desk)
        case .part(let id, .export): FileExportHandler(id: id, guide: guide, desk: desk)
        case .part(let id, .erasure): FileErasureHandler(id: id, guide: guide, desk: desk)
        case .part(let id, .mend):
            if Guide.self == PlaceGuide.self {
                PlaceMendHandler(id: id, guide: place, desk: desk)
            } else {
                NothingHandler()
            }
        case .part(_, .pictures), .part(_, .registration), .part(_, .confirmation): NothingHandler()
        case .part(_, .copy), .part(_, .copyFile): NothingHandler()
        }
    }

    /// What only products have, and what every kind has.
    private func handler(product route: FileRoute, _ desk: FileDesk) -> any Handler {
        switch route {
        case .part(let id, .pictures): ProductPicturesHandler(id: id, desk: desk)
        case .part(let id, .registration): CodeRegistrationHandler(id: id, desk: desk)
        default: handler(product, route, desk)
        }
    }

    /// What only papers have, and what every kind has.
    private func handler(document route: FileRoute, _ desk: FileDesk) -> any Handler {
        switch route {
        case .part(let id, .copy): CopyFormHandler(id: id, desk: desk)
        case .part(let id, .copyFile): CopyFileHandler(id: id, desk: desk)
        default: handler(document, route, desk)
        }
    }

    /// The first files that answer a question, as links, and how many there are.
    func links(
        _ kind: FileKind, _ question: FileQuestion, _ desk: FileDesk, _ view: FileView
    ) async throws -> (links: [Link], count: Int) {
        switch kind {
        case .party: try await links(party, question, desk, view)
        case .place: try await links(place, question, desk, view)
        case .product: try await links(product, question, desk, view)
        case .document: try await links(document, question, desk, view)
        }
    }

    private func links<Guide: FileGuide>(
        _ guide: Guide, _ question: FileQuestion, _ desk: FileDesk, _ view: FileView
    ) async throws -> (links: [Link], count: Int) {
        let list = try await desk.store.list(Guide.File.self, question)
        let links = list.files.map { Link(guide.name(of: $0.file), to: view.address(guide.kind, .file($0.id))) }
        return (links, list.count)
    }
}
