/// Durian: orchard → cooperative or collector → packing house → cold store → distribution centre → shop.
struct DurianChain: Sendable {
    var teller: Storyteller
    /// What a run has left of its first harvest lot, for the next run of the same variety.
    var leftover: [Bool: Amount] = [:]

    static let runs = 30
    /// Fruits with a serial number in a run, four to a carton.
    static let fruits = 96
    static let cartons = 24

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "durian")
    }

    /// Every second day one packing run; the last one four days before the anchor.
    static func packingDay(_ run: Int) -> Int { -62 + 2 * run }

    /// `LD260528`: the packing house and the day.
    static func lot(_ run: Int, _ calendar: LocalCalendar) -> String { "LD\(calendar.day(packingDay(run)).short)" }

    /// Even runs pack Ri6 from the cooperative, odd runs Dona from the collector's sellers.
    static func isRi6(_ run: Int) -> Bool { run.isMultiple(of: 2) }

    mutating func tell() -> Journal {
        for run in 0..<DurianChain.runs {
            let arrived = DurianChain.isRi6(run) ? cooperativeHarvest(run) : sellersHarvest(run)
            var packed = PackedRun(run, teller)
            packed.amount = pack(arrived, packed)
            assemble(packed)
            distribute(packed)
        }
        mishaps()
        return teller.journal
    }
}
