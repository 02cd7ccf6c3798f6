/// One table's work: eight half carcasses, six cuts, three trays of each with a serial number.
struct Cutting: Sendable {
    let batch: PigBatch
    let index: Int
    let day: Int
    let lot: String
    let halves: [Thing]
    let trays: [Thing]
    /// Two returnable crates, nine trays each.
    let crates: [Thing]

    static let halvesOnTable = 8
    static let traysOfCut = 3

    init(_ index: Int, of batch: PigBatch, _ teller: Storyteller) {
        let cast = teller.cast.pork
        let lot = Cutting.lot(index, of: batch.number, teller.calendar)
        self.batch = batch
        self.index = index
        self.lot = lot
        day = batch.day + 1
        halves = Array(batch.halves.joined().dropFirst(index * Cutting.halvesOnTable).prefix(Cutting.halvesOnTable))
        trays = cast.cuts.flatMap { cut in
            (0..<Cutting.traysOfCut).map { teller.numbering.item(cut, lot, $0) }
        }
        crates = (1...2).map { side in
            let number = (batch.number * PigBatch.cuttings + index) * 2 + side
            return .crate(cast.cutter.prefix, type: 301, serial: "RO\(1000 + number)")
        }
    }

    /// `BX260612-1`: day of cutting and table.
    static func lot(_ index: Int, of batch: Int, _ calendar: LocalCalendar) -> String {
        "BX\(calendar.day(PigBatch.day(batch) + 1).short)-\(index + 1)"
    }

    func trays(inCrate crate: Int) -> [Thing] { Array(trays[crate * 9..<crate * 9 + 9]) }
}
