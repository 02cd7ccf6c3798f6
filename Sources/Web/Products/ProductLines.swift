import Records
import Traceability

/// A product's file, line by line.
struct ProductLines {
    let file: ProductFile
    let view: FileView
    let parties: [String: StoredFile<PartyFile>]

    private typealias Line = SummaryList.Line

    private func line(_ key: String, _ value: String?) -> SummaryList.Line? {
        value.flatMap { $0.isEmpty ? nil : Line(view.text(key), $0) }
    }

    private func term(_ from: CivilDay?, _ to: CivilDay?) -> String? {
        let parts = [
            from.map { view.text("product.term.from", ["day": view.day($0)]) },
            to.map { view.text("product.term.to", ["day": view.day($0)]) },
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func joined(_ parts: String?...) -> String {
        parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// A party by name, and the way to it for who may go there.
    private func party(_ key: String, _ id: String, _ more: String? = nil) -> SummaryList.Line {
        guard let party = parties[id] else { return Line(view.text(key), joined(id, more)) }
        let canOpen = view.visit.may(.fileRead, on: party.subject)
        let link = Link(view.text("product.owner.open"), to: view.address(.party, .file(id)), spoken: party.file.name)
        return Line(view.text(key), joined(party.file.name, more), action: canOpen ? link : nil)
    }

    var what: [SummaryList.Line] {
        [
            party("product.owner", file.owner),
            line(
                "product.group",
                file.group.map { view.text("product.group.\($0.rawValue)") } ?? view.text("product.unknown")),
            line("product.commune", view.commune(file.commune)), line("product.brand", file.brand),
            line("product.nameEnglish", file.nameEnglish), line("product.about", file.about),
        ].compactMap(\.self)
    }

    var code: [SummaryList.Line] {
        var lines = [
            line("product.gtin", file.gtin ?? view.text("product.none")),
            line("product.internalCode", file.internalCode),
            line(
                "product.basis",
                file.basis.map { basis in
                    joined(
                        view.text("product.basis.\(basis.kind.rawValue)"), basis.holder, basis.paper,
                        term(basis.from, basis.to))
                }),
        ].compactMap(\.self)
        for (place, given) in file.authorised.enumerated() {
            let more = joined(given.paper, term(given.from, given.to))
            let shown = party("product.authorised.party", given.party, more)
            lines.append(
                Line(view.text("product.authorised", ["number": String(place + 1)]), shown.value, action: shown.action))
        }
        return lines
    }

    func registration(_ registration: CodeRegistration) -> [SummaryList.Line] {
        [
            line("product.registration", view.text("product.registration.step.\(registration.step.rawValue)")),
            line(
                "product.registration.filed", joined(registration.filed.map { view.day($0) }, registration.application)),
            line(
                "product.registration.granted",
                joined(registration.granted.map { view.day($0) }, registration.certificate)),
            line("product.registration.prefix", registration.companyPrefix),
            line("product.registration.fee", registration.feePaidUntil.map { view.day($0) }),
            line("product.registration.validTo", registration.validTo.map { view.day($0) }),
        ].compactMap(\.self)
    }

    var goods: [SummaryList.Line] {
        [
            line("product.net", file.net?.text ?? view.text("product.unknown")),
            line(
                "product.origin",
                file.origin.map { origin in
                    "\(view.text("product.origin.\(origin.phrase.rawValue)")) "
                        + view.words.language.country(origin.country)
                }),
            line("product.hsCode", file.hsCode.map { HSCode(reading: $0)?.printed ?? $0 }),
            line(
                "product.shelfLife",
                file.shelfLife.map { life in
                    joined(
                        view.text(
                            "product.shelfLife.text",
                            [
                                "amount": String(life.amount),
                                "unit": view.text("product.shelfLife.unit.\(life.unit.rawValue)"),
                                "from": view.text("product.shelfLife.from.\(life.from.rawValue)"),
                            ]), life.storage)
                }),
        ].compactMap(\.self)
    }

    var packTable: [Piece] {
        guard !file.packs.isEmpty else { return [] }
        let rows = file.packs.map { pack in
            DataTable.Row([.init(pack.name), .init(String(pack.holds)), .init(pack.gtin ?? "")])
        }
        return [
            Piece(
                DataTable(
                    view.text("product.packs"),
                    columns: [
                        .init(view.text("product.pack.name")), .init(view.text("product.pack.holds")),
                        .init(view.text("product.gtin")),
                    ], rows: rows))
        ]
    }

    var label: [SummaryList.Line] {
        let group = file.labelGroup.flatMap(LabelGroup.named)
        return [
            line("product.labelGroup", group.map { "\($0.number). \($0.name)" } ?? view.text("product.unknown"))
        ].compactMap(\.self)
            + LabelItem.allCases.compactMap { line("product.label.\($0.rawValue)", file.label[$0.rawValue]) }
    }

    /// Which clause the items are from, and whether they are all of it.
    var labelNote: [Piece] {
        guard let group = file.labelGroup.flatMap(LabelGroup.named) else { return [] }
        let key = group.isWhole ? "product.label.source" : "product.label.part"
        return [Piece(Notice(.info, view.text(key, ["source": group.source])))]
    }

    var papers: [SummaryList.Line] {
        [
            line(
                "product.standards",
                file.standards.isEmpty ? view.text("product.none") : file.standards.joined(separator: "; ")),
            line(
                "product.indication",
                file.indication.map { joined($0.name, $0.certificate, $0.permit) }),
            line(
                "product.ocop",
                file.ocop.map { ocop in
                    joined(
                        view.text("product.ocop.stars", ["stars": String(ocop.stars)]), ocop.decision,
                        ocop.decided.map { view.day($0) }, ocop.issuer, term(nil, ocop.validTo))
                }),
        ].compactMap(\.self)
            + file.papers.map { paper in
                Line(
                    view.text("product.paper.\(paper.kind.rawValue)"),
                    joined(paper.number, paper.day.map { view.day($0) }, paper.authority))
            }
    }

    var today: [SummaryList.Line] {
        guard let tracing = file.tracing else {
            return [Line(view.text("product.tracing"), view.text("product.unknown"))]
        }
        let portal = tracing.isOnNationalPortal.map { view.text($0 ? "product.yes" : "product.no") }
        return [
            line("product.tracing", view.text("product.tracing.\(tracing.code.rawValue)")),
            line("product.tracing.vendor", tracing.vendor),
            line("product.portal", portal ?? view.text("product.unknown")),
            line("product.tracing.asked", tracing.asked.map { view.day($0) }),
        ].compactMap(\.self)
    }
}
