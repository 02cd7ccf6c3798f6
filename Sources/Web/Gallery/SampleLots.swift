import Traceability

/// A list that is really filtered and sorted by its address, as the working pages' lists are.
struct SampleLots: Sendable {
    struct Lot: Sendable {
        let code: String
        let product: String
        let weight: Quantity
        let day: String
        let badge: Badge
    }

    static let stateParameter = "trang-thai"
    static let wordsParameter = "tim"
    static let orderParameter = "xep"

    private let all: [Lot]
    private let samples: GallerySamples

    init(_ samples: GallerySamples) {
        self.samples = samples
        let rows: [(String, String, Double, String, Badge.Kind)] = [
            ("BX-2611-01", "sample.pomelo", 1234.5, "21/11/2026", .confirmed),
            ("SR-2611-07", "sample.durian", 860, "19/11/2026", .declared),
            ("HT-2610-03", "sample.pepper", 12050.25, "28/10/2026", .danger),
            ("BX-2609-12", "sample.pomelo", 320.75, "30/09/2026", .caution),
        ]
        all = rows.compactMap { code, product, weight, day, kind in
            Quantity(weight).map {
                Lot(code: code, product: samples.text(product), weight: $0, day: day, badge: samples.badge(kind))
            }
        }
    }

    private func text(_ key: String, _ arguments: [String: String] = [:]) -> String { samples.text(key, arguments) }
    private var wanted: String { samples.query[Self.wordsParameter] ?? "" }
    private var state: String { samples.query[Self.stateParameter] ?? "" }
    private var order: String { samples.query[Self.orderParameter] ?? "" }

    /// What the address asks for, in its order.
    var found: [Lot] {
        let words = FoldedText.words(of: wanted)
        let found = all.filter { lot in
            let own = FoldedText.words(of: "\(lot.code) \(lot.product)")
            return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
                && (state.isEmpty || lot.badge.look == "badge \(state)")
        }
        switch order {
        case "luong": return found.sorted { $0.weight < $1.weight }
        case "-luong": return found.sorted { $0.weight > $1.weight }
        case "-lo": return found.sorted { $0.code > $1.code }
        default: return found.sorted { $0.code < $1.code }
        }
    }

    var filters: FilterBar {
        let choices =
            [Choice("", text("sample.any"))]
            + Badge.Kind.allCases.dropLast().map { kind in
                Choice(kind.rawValue, samples.badge(kind).text, isChosen: kind.rawValue == state)
            }
        let kept = order.isEmpty ? [] : [HiddenField(Self.orderParameter, order)]
        return FilterBar(
            text("sample.filter"), action: "\(samples.address)", keeping: kept,
            [
                Field(Self.wordsParameter, text("sample.words"), isOptional: true, TextInput(wanted)),
                Field(Self.stateParameter, text("sample.source"), isOptional: true, Select(choices)),
            ], chosen: chosen)
    }

    private var chosen: [Link] {
        let badge = Badge.Kind(rawValue: state).map { samples.badge($0).text }
        return [(Self.wordsParameter, wanted), (Self.stateParameter, badge ?? "")].filter { !$0.1.isEmpty }
            .map { Link($0.1, to: "\(samples.links.with($0.0, nil))#filters") }
    }

    var table: DataTable {
        let found = found
        let rows = found.map { lot in
            DataTable.Row(
                [
                    .init(lot.code, to: "#tables"), .init(lot.product),
                    .init(samples.words.amount(lot.weight, places: 2)),
                    .init(lot.day), .init("", badge: lot.badge),
                ],
                actions: [Link(text("sample.edit"), to: "#tables", spoken: text("sample.edit.of", ["lot": lot.code]))])
        }
        let nothing = Blank(
            text("sample.nothing"), text("sample.nothing.text"), icon: .search,
            button: Button(text("work.everything"), .secondary, address: "\(samples.address)#filters"))
        return DataTable(
            text("sample.lots"), count: text("sample.found", ["count": String(found.count)]),
            export: found.isEmpty ? nil : Link(text("sample.export"), to: "#tables", icon: .download), columns: columns,
            rows: rows,
            instead: found.isEmpty ? Piece(nothing) : nil,
            pager: found.isEmpty
                ? nil
                : Pager(
                    text("lookup.pages"), text("lookup.position", ["page": "2", "pages": "12"]), previous: "#tables",
                    next: "#tables"))
    }

    private var columns: [DataTable.Column] {
        [
            sorted("lo", text("sample.lot"), isNumeric: false), .init(text("sample.product")),
            sorted("luong", text("sample.weight.short"), isNumeric: true), .init(text("sample.harvest")),
            .init(text("sample.source")),
        ]
    }

    /// The link turns the order round, or begins with the rising one.
    private func sorted(_ name: String, _ label: String, isNumeric: Bool) -> DataTable.Column {
        let current = order.isEmpty ? "lo" : order
        let next = current == name ? "-\(name)" : name
        let order: DataTable.Column.Order =
            current == name ? .ascending : current == "-\(name)" ? .descending : .none
        let address = "\(samples.links.with(Self.orderParameter, next))#tables"
        return DataTable.Column(label, isNumeric: isNumeric, sorts: address, order)
    }
}
