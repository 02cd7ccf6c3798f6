/// Rows under headings; below 600 px each row of three cells or more is a card with its headings inside.
struct DataTable: Component {
    static let template = "part-table"

    let caption: String
    /// `Tìm thấy 1.234 lô`; nil where the rows are few and all here.
    let count: String?
    let export: Link?
    /// Whether something stands above the rows: how many there are, or the way to take them along.
    let hasHead: Bool
    let columns: [Column]
    let rows: [Row]
    let hasRows: Bool
    let hasActions: Bool
    let isSortable: Bool
    /// Whether a row is a card on a phone; two short columns fit as they are.
    let isCards: Bool
    /// Above the rows: that there are too many to show.
    let note: Piece?
    /// In place of rows: nothing there, still loading, something went wrong.
    let instead: Piece?
    let pager: Pager?

    /// - Parameter rows: each with as many cells as there are columns; a missing cell is empty.
    init(
        _ caption: String, count: String? = nil, export: Link? = nil, columns: [Column], rows: [Row],
        note: Piece? = nil, instead: Piece? = nil, pager: Pager? = nil
    ) {
        self.caption = caption
        self.count = count
        self.export = export
        hasHead = count != nil || export != nil
        self.columns = columns
        self.rows = rows.map { $0.under(columns) }
        hasRows = !rows.isEmpty
        hasActions = rows.contains { !$0.actions.isEmpty }
        isCards = columns.count > 2 || rows.contains { !$0.actions.isEmpty }
        isSortable = columns.contains { $0.address != nil }
        self.note = note
        self.instead = instead
        self.pager = pager
    }
}
