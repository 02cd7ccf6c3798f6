import Records
import Traceability

/// The questions by which numbers are taken: one form a kind.
struct CodeForms {
    let party: String
    let prefixes: [(prefix: CompanyPrefix, counts: [NumberCount])]
    let products: [StoredFile<ProductFile>]
    let places: [StoredFile<PlaceFile>]
    /// The file somebody came from.
    let chosen: String?
    /// What was sent and could not be taken, and why.
    var typed: FormBody?
    var faults = FormFaults()
    let view: FileView

    var sections: [SectionedPage.Section] {
        [counts, gtin, pack, gln, sscc, internalKey].compactMap(\.self)
    }

    // MARK: What is left

    private var counts: SectionedPage.Section? {
        guard !prefixes.isEmpty else { return nil }
        let rows = prefixes.flatMap { prefix, counts in
            counts.map { count in
                DataTable.Row([
                    .init(view.text("codes.kind.\(count.space.code.rawValue)")), .init(prefix.digits),
                    .init(number(count.left)), .init(number(count.space.capacity)),
                ])
            }
        }
        let columns: [DataTable.Column] = [
            .init(view.text("codes.kind")), .init(view.text("codes.prefix")),
            .init(view.text("codes.left"), isNumeric: true), .init(view.text("codes.capacity"), isNumeric: true),
        ]
        return .init(
            "tien-to", view.text("codes.prefixes"), lead: [view.text("codes.prefixes.lead")],
            [Piece(DataTable(view.text("codes.prefixes"), columns: columns, rows: rows))])
    }

    private func number(_ count: Int64) -> String { NumberText.grouped(Int(count), in: view.words.language) }

    // MARK: Forms

    private var gtin: SectionedPage.Section? {
        guard !prefixes.isEmpty else { return nil }
        let free = products.filter { $0.file.gtin == nil }.map { ($0.id, $0.file.name) }
        return section(
            "gtin",
            [Piece(Field("cho", view.text("codes.for.product"), isOptional: true, id: "cho-gtin", files(free)))]
                + [prefix("gtin", prefixes.map(\.prefix))])
    }

    private var pack: SectionedPage.Section? {
        let packs = products.filter { $0.file.number != nil && $0.file.basis?.kind != .authorised }.flatMap { stored in
            stored.file.packs.enumerated().filter { $0.element.gtin == nil }.map { position, pack in
                Choice("\(stored.id)/\(position)", "\(stored.file.name) – \(pack.name)", isChosen: stored.id == chosen)
            }
        }
        guard !packs.isEmpty else { return nil }
        return section("pack", [Piece(Field("cho", view.text("codes.for.pack"), id: "cho-pack", Select(packs)))])
    }

    private var gln: SectionedPage.Section? {
        let several = prefixes.map(\.prefix).filter { !$0.isSingle }
        guard !several.isEmpty else { return nil }
        let free = places.filter { $0.file.gln == nil }.map { ($0.id, $0.file.name) }
        return section(
            "gln",
            [Piece(Field("cho", view.text("codes.for.place"), isOptional: true, id: "cho-gln", files(free)))]
                + [prefix("gln", several)])
    }

    private var sscc: SectionedPage.Section? {
        let several = prefixes.map(\.prefix).filter { !$0.isSingle }
        guard !several.isEmpty else { return nil }
        let digit = typed?["mo-rong"] ?? "0"
        let digits = (0...9).map { Choice(String($0), String($0), isChosen: String($0) == digit) }
        return section(
            "sscc",
            [
                Piece(
                    Field(
                        "so-luong", view.text("codes.count"),
                        hint: view.text("codes.count.hint", ["most": String(CodeOrder.mostAtOnce)]),
                        error: faults["so-luong"],
                        TextInput(typed?["so-luong"] ?? "1", width: .number, maxLength: 3))),
                Piece(
                    Field(
                        "mo-rong", view.text("codes.extension"), hint: view.text("codes.extension.hint"),
                        Select(digits))),
                prefix("sscc", several),
            ])
    }

    /// For who has no numbers of GS1 to take.
    private var internalKey: SectionedPage.Section? {
        guard prefixes.allSatisfy(\.prefix.isSingle) else { return nil }
        let isKey = { (code: String?) in code.flatMap(ProvinceKey.init(reading:)) != nil }
        let goods = products.filter { $0.file.gtin == nil && !isKey($0.file.internalCode) }
            .map { Choice("product:\($0.id)", $0.file.name, isChosen: $0.id == chosen) }
        let sites = places.filter { $0.file.gln == nil && !isKey($0.file.internalCode) }
            .map { Choice("place:\($0.id)", $0.file.name, isChosen: $0.id == chosen) }
        guard !(goods + sites).isEmpty else { return nil }
        return section(
            "internal", [Piece(Field("cho", view.text("codes.for.any"), id: "cho-internal", Select(goods + sites)))])
    }

    private func section(_ kind: String, _ fields: [Piece]) -> SectionedPage.Section {
        let form = Form(
            action: Address.codes.path,
            sending: view.visit.formFields + [
                HiddenField(CodeDesk.parameter, party), HiddenField("viec", kind), HiddenField("lan", Self.once),
            ], errors: typed?["viec"] == kind ? faults.summary : nil, fields,
            buttons: [Button(view.text("codes.take.\(kind)"))])
        return .init(
            kind, view.text("codes.take.\(kind).title"), lead: [view.text("codes.take.\(kind).lead")], [Piece(form)])
    }

    /// Sent twice, the same form gives the same numbers.
    private static var once: String {
        (0..<16).map { _ in String("abcdefghijkmnpqrstuvwxyz23456789".randomElement()!) }.joined()
    }

    private func files(_ files: [(id: String, name: String)]) -> Select {
        Select(
            [Choice("", view.text("codes.for.none"))]
                + files.map { Choice($0.id, $0.name, isChosen: $0.id == chosen) })
    }

    private func prefix(_ kind: String, _ prefixes: [CompanyPrefix]) -> Piece {
        guard prefixes.count > 1 else { return Piece(HiddenField("tien-to", prefixes[0].digits)) }
        return Piece(
            Field(
                "tien-to", view.text("codes.prefix"), id: "tien-to-\(kind)",
                Select(prefixes.map { Choice($0.digits, $0.digits, isChosen: $0.digits == typed?["tien-to"]) })))
    }
}

extension CodeForms {
    /// What somebody may have typed wrong in one of our forms.
    static func faults(_ form: FormBody, _ view: FileView) -> FormFaults {
        var faults = FormFaults()
        let count = form.answer("so-luong").flatMap { Int($0) } ?? 0
        if form["viec"] == "sscc", !(1...CodeOrder.mostAtOnce).contains(count) {
            faults.add("so-luong", view.text("codes.count.wrong", ["most": String(CodeOrder.mostAtOnce)]))
        }
        return faults
    }

    /// What a form asks for; nil for what none of ours sends.
    static func want(_ form: FormBody, province: String) -> CodeOrder.Want? {
        let file = form.answer("cho")
        let prefix = form.answer("tien-to").flatMap(CompanyPrefix.init)
        switch form["viec"] {
        case "gtin": return prefix.map { .gtin($0, product: file) }
        case "gln": return prefix.map { .gln($0, place: file) }
        case "sscc":
            guard let prefix, let count = form.answer("so-luong").flatMap({ Int($0) }),
                (1...CodeOrder.mostAtOnce).contains(count), let digit = form.answer("mo-rong").flatMap({ Int($0) })
            else { return nil }
            return .sscc(prefix, extension: digit, count: count)
        case "pack":
            let parts = (file ?? "").split(separator: "/")
            guard parts.count == 2, let position = Int(parts[1]) else { return nil }
            return .pack(product: String(parts[0]), position: position)
        case "internal":
            let parts = (file ?? "").split(separator: ":")
            guard parts.count == 2, let kind = FileKind(rawValue: String(parts[0])) else { return nil }
            return .internalKey(province: province, kind, id: String(parts[1]))
        default: return nil
        }
    }
}
