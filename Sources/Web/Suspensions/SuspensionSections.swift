import Records
import Traceability

/// What other pages say of suspensions: the desk where people begin, and a product's own page.
struct SuspensionSections: Sendable {
    let desk: SuspensionDesk

    private static let shown = 5

    /// What holds within reach, on the page where everybody begins; nothing where nothing does.
    func home(_ view: FileView) async throws -> [SectionedPage.Section] {
        let reach = view.reach(.product)
        guard reach != .nothing else { return [] }
        let open = try await desk.store.list(
            SuspensionQuestion(reach: reach, openOn: desk.base.today, limit: Self.shown + 1))
        guard !open.isEmpty else { return [] }
        let products = try await desk.base.store.files(ProductFile.self, open.map(\.file))
        let notices = open.prefix(Self.shown).map { one in
            notice(one, name: products[one.file]?.file.name ?? one.file, view)
        }
        let more = Link(view.text("suspension.title"), to: Address.suspensions(.list).path)
        return [
            .init(
                "tam-dung", view.text("suspension.title"),
                notices.map { Piece($0) } + (open.count > Self.shown ? [Piece(more)] : []))
        ]
    }

    /// What was decided about a product, and the way to a new decision.
    func of(_ product: StoredFile<ProductFile>, _ view: FileView) async throws -> [SectionedPage.Section] {
        let all = try await desk.store.list(
            SuspensionQuestion(reach: .everything, file: product.id, limit: Self.shown + 1))
        var parts = all.prefix(Self.shown).map { Piece(notice($0, name: product.file.name, view)) }
        if product.file.gtin ?? product.file.internalCode != nil, view.visit.may(.fileDecide, on: product.subject) {
            let address = "\(Address.suspensions(.new).path)?san-pham=\(PercentCoding.encode(product.id))"
            parts.append(Piece(Button(view.text("suspension.new"), .secondary, address: address)))
        }
        return parts.isEmpty ? [] : [.init("tam-dung", view.text("suspension.title"), parts)]
    }

    private func notice(_ one: StoredSuspension, name: String, _ view: FileView) -> Notice {
        let words = SuspensionView(view)
        let state = one.state(on: view.today)
        let isOpen = state == .holding || state == .coming
        let texts = [
            words.text("suspension.state.\(state.rawValue)"), words.time(one.terms), one.terms.decision,
            isOpen ? words.answer(one, now: desk.base.now()) : nil,
        ]
        return Notice(
            isOpen ? .caution : .info, "\(name) – \(words.part(one.subject))",
            texts.compactMap(\.self).joined(separator: " · "),
            links: [Link(words.text("suspension.open.one"), to: Address.suspensions(.one(one.id)).path)])
    }
}
