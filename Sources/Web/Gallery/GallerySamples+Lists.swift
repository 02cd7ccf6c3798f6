extension GallerySamples {
    var lots: SampleLots { SampleLots(self) }

    func lists(_ part: GalleryPart) -> [GalleryExample] {
        switch part {
        case .tables: [GalleryExample(lots.table)]
        case .tableStates: tableStates
        case .figures: [GalleryExample(figures)]
        case .summary: [GalleryExample(summary)]
        default: [GalleryExample(timeline)]
        }
    }

    private var tableStates: [GalleryExample] {
        let columns = [DataTable.Column(text("sample.lot")), .init(text("sample.weight.short"), isNumeric: true)]
        let caption = text("sample.lots")
        let row = DataTable.Row([.init("BX-2611-01"), .init(words.amount(Quantity(1234.5)!))])
        return [
            GalleryExample(
                text("sample.table.empty"),
                DataTable(
                    caption, columns: columns, rows: [],
                    instead: Piece(
                        Blank(
                            text("sample.empty"), text("sample.empty.text"),
                            button: Button(text("sample.add"), icon: .plus, address: "#tableStates"))))),
            GalleryExample(
                text("sample.table.many"),
                DataTable(
                    caption, count: text("sample.found", ["count": NumberText.grouped(128_400, in: words.language)]),
                    columns: columns, rows: [row],
                    note: Piece(Notice(.info, text("sample.many"), text("sample.many.text"))))),
            GalleryExample(
                text("sample.table.loading"),
                DataTable(caption, columns: columns, rows: [], instead: Piece(Loading(text("sample.loading"))))),
            GalleryExample(
                text("sample.table.failed"),
                DataTable(
                    caption, columns: columns, rows: [],
                    instead: Piece(
                        Notice(
                            .danger, text("sample.failed"), text("sample.failed.text"),
                            links: [Link(text("sample.again"), to: "#tableStates")])))),
        ]
    }

    private var figures: Figures {
        let number = { (value: Int) in NumberText.grouped(value, in: words.language) }
        return Figures([
            Figure(number(1284), text("sample.figure.lots"), note: text("sample.figure.lots.note"), to: "#tables"),
            Figure(number(36), text("sample.figure.late"), note: text("sample.figure.late.note"), to: "#tables"),
            Figure(number(0), text("sample.figure.recalls"), to: "#tables"),
        ])
    }

    private var summary: SummaryList {
        SummaryList([
            .init(text("sample.lot"), "BX-2611-01"),
            .init(
                text("sample.product"), text("sample.pomelo"),
                action: Link(
                    text("sample.edit"), to: "#summary", spoken: text("sample.edit.of", ["lot": text("sample.pomelo")]))
            ),
            .init(text("sample.weight"), words.amount(Quantity(1234.5)!, "kg"), badge: badge(.declared)),
            .init(text("sample.papers"), "VietGAP", badge: badge(.confirmed)),
        ])
    }

    private var timeline: Timeline {
        Timeline([
            .init(
                "18/11/2026 07:30", text("sample.time.harvest"), text("sample.time.harvest.text"),
                badge: badge(.declared)),
            .init("19/11/2026 14:05", text("sample.time.refused"), text("sample.time.refused.text"), is: .wrong),
            .init("20/11/2026 09:10", text("sample.time.checked"), is: .now),
            .init(text("sample.time.next"), text("sample.time.shipping"), is: .later),
        ])
    }
}
