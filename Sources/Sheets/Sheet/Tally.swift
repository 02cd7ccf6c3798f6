/// How many cells something is true of, and the first of them.
struct Tally {
    private(set) var count = 0
    private var first: CellPlace?

    mutating func add(_ cell: CellPlace?) {
        if count == 0 { first = cell }
        count += 1
    }

    func note(_ code: SheetNote.Code, _ arguments: [String: String] = [:]) -> SheetNote? {
        count == 0 ? nil : SheetNote(code, cell: first, count: count, arguments: arguments)
    }
}
