import Testing

@testable import Web

@Suite("Components")
struct ComponentTests {
    static let drawn = Drawn()

    @Test("a property that is nil hides the same name of what is around")
    func hides() {
        let html = Self.drawn.html(Field("ten", "Tên", TextInput()))
        #expect(!html.contains("of the page"))
        #expect(!html.contains("aria-describedby") && !html.contains("aria-invalid"))
        #expect(html.contains("<label for=\"ten\">Tên</label>"))
        let button = Self.drawn.html(Button("Lưu"))
        #expect(button.contains("<button class=\"button primary\" type=\"submit\">"))
    }

    @Test("a field leads from its control to its hint, its error and its unit")
    func field() {
        let field = Field("luong", "Khối lượng", hint: "gợi ý", error: "chưa đúng", unit: "kg", TextInput.number("1,5"))
        let html = Self.drawn.html(field)
        #expect(html.contains("aria-describedby=\"luong-hint luong-error luong-unit\" aria-invalid=\"true\" required"))
        for part in ["hint", "error", "unit"] { #expect(html.contains("id=\"luong-\(part)\"")) }
        #expect(html.contains("inputmode=\"decimal\""))
    }

    @Test("an optional field says so and is not asked for", arguments: Language.allCases)
    func optional(language: Language) {
        let html = Self.drawn.html(Field("a", "A", isOptional: true, TextArea()), language)
        #expect(!html.contains("required"))
        #expect(html.contains(Self.drawn.words(language).text("work.optional")))
    }

    @Test("text in several lines keeps a first empty line")
    func textArea() {
        let html = Self.drawn.html(Field("a", "A", TextArea("\nmột\n  hai")))
        #expect(html.contains(">\n\nmột\n  hai</textarea>"))
    }

    @Test("checkboxes are never asked for one by one; every choice has an id of its own")
    func choices() {
        let choices = [Choice("1", "Một"), Choice("2", "Hai", isChosen: true)]
        let boxes = Self.drawn.html(ChoiceGroup("a", "A", .checkbox, choices))
        #expect(!boxes.contains("required"))
        #expect(boxes.contains("id=\"a-2\" name=\"a\" value=\"2\" checked"))
        let radios = Self.drawn.html(ChoiceGroup("a", "A", .radio, choices))
        #expect(radios.matches(of: #/ required/#).count == 2)
    }

    @Test("a table fills missing cells, and names its columns in every card")
    func table() {
        let table = DataTable(
            "Lô", columns: [.init("Mã"), .init("Lượng", isNumeric: true)], rows: [.init([.init("A1")])])
        let html = Self.drawn.html(table)
        #expect(html.contains("<th scope=\"row\" role=\"rowheader\">A1</th>"))
        #expect(html.contains("<td role=\"cell\" data-label=\"Lượng\" class=\"number\"></td>"))
        #expect(!html.contains("sortable") && !html.contains("aria-sort"))
    }

    @Test("a row is a card on a phone from three cells on, or where something can be done with it")
    func cards() {
        let two = [DataTable.Column("A"), .init("B")]
        let row = DataTable.Row([.init("1")])
        #expect(!DataTable("", columns: two, rows: [row]).isCards)
        #expect(DataTable("", columns: two + [.init("C")], rows: [row]).isCards)
        #expect(DataTable("", columns: two, rows: [.init([.init("1")], actions: [Link("Sửa", to: "/")])]).isCards)
    }

    @Test("a sorted column says so to who does not see the arrow")
    func sorted() {
        let column = DataTable.Column("Mã", sorts: "?xep=-ma", .ascending)
        let html = Self.drawn.html(DataTable("Lô", columns: [column], rows: [.init([.init("A1")])]))
        #expect(html.contains("aria-sort=\"ascending\""))
        #expect(html.contains("href=\"?xep=-ma\""))
    }

    @Test("a table without rows shows what stands in their place, and no empty head")
    func empty() {
        let table = DataTable("Lô", columns: [.init("Mã")], rows: [], instead: Piece(Blank("Chưa có", "Thêm lô.")))
        let html = Self.drawn.html(table)
        #expect(!html.contains("<table") && html.contains("Thêm lô."))
    }

    @Test("progress stays between nothing and all")
    func progress() {
        #expect(Progress(id: "a", "A", "", done: 9, of: 4).done == 4)
        #expect(Progress(id: "a", "A", "", done: -1, of: 0).done == 0)
        #expect(!Self.drawn.html(Progress(id: "a", "A", "", done: nil, of: 4)).contains("value="))
    }

    @Test("a dialog's button leads to the confirmation where no script runs, and carries no script")
    func dialog() {
        let confirmation = ConfirmationForm(
            id: "x", "Hủy?", "Sẽ hủy.", action: "/huy", confirm: Button("Hủy", .danger), back: "/lo")
        let html = Self.drawn.html(Dialog(opens: "Hủy…", .danger, page: "/huy", confirmation))
        #expect(html.contains("<a class=\"button danger\" href=\"/huy\" data-dialog=\"hop-x\">"))
        #expect(html.contains("<dialog class=\"dialog\" id=\"hop-x\" aria-labelledby=\"x\">"))
        #expect(html.contains("method=\"post\""))
    }

    @Test("HTML in any text of any component is text", arguments: InjectionTests.attacks)
    func injection(attack: String) {
        let field = Field(
            attack, attack, hint: attack, error: attack, unit: attack,
            Select([Choice(attack, attack), Choice(attack, attack)]))
        let choices = ChoiceGroup(attack, attack, .radio, hint: attack, [Choice(attack, attack, hint: attack)])
        let form = Form(
            action: attack, errors: ErrorSummary([.init(text: attack, field: attack)]),
            [
                Piece(field), Piece(choices), Piece(Field(attack, attack, TextArea(attack))),
                Piece(Field(attack, attack, TextInput(attack))),
            ],
            buttons: [Button(attack, sends: (attack, attack))])
        let table = DataTable(
            attack, count: attack, export: Link(attack, to: attack, spoken: attack),
            columns: [.init(attack, sorts: attack)],
            rows: [
                .init([.init(attack, to: attack, badge: Badge(attack, .danger))], actions: [Link(attack, to: attack)])
            ],
            note: Piece(Notice(.danger, attack, attack)), pager: Pager(attack, attack, previous: attack, next: attack))
        let rest: [Piece] = [
            Piece(Timeline([.init(attack, attack, attack)])), Piece(SummaryList([.init(attack, attack)])),
            Piece(Details(attack, [attack])), Piece(Steps(attack, [attack], current: 0)),
            Piece(Tabs(attack, [Link(attack, to: attack)])),
            Piece(SearchBox(attack, attack, action: attack, value: attack, hint: attack)),
            Piece(Figures([Figure(attack, attack, note: attack, to: attack)])),
        ]
        for html in [Self.drawn.html(form), Self.drawn.html(table), Self.drawn.html(Group(rest))] {
            InjectionTests.expectHarmless(html)
            #expect(html.contains(PageText().escapeText(attack)))
        }
    }
}
