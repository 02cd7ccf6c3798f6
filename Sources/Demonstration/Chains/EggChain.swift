/// Eggs: laid today, graded and packed today, in the shops tomorrow.
struct EggChain: Sendable {
    var teller: Storyteller

    static let packings = 58
    static let cartons = 8

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "eggs")
    }

    mutating func tell() -> Journal {
        for number in 0..<EggChain.packings {
            let goods = EggChain.packing(number, teller)
            let eggs = collect(goods.day)
            grade(eggs, into: goods)
            teller.distribute(goods)
        }
        return teller.journal
    }

    /// Every second day; the last one four days before the anchor.
    static func packing(_ number: Int, _ teller: Storyteller) -> CartonedLot {
        let cast = teller.cast.poultry
        let day = -118 + 2 * number
        let lot = lot(day, teller.calendar)
        return CartonedLot(
            number: number, day: day, maker: cast.eggRoom, lot: .lot(cast.eggTray.item, lot),
            cartons: (0..<cartons).map { teller.numbering.item(cast.eggCarton, lot, $0) }, unitsInCarton: 30,
            pallet: .logisticUnit(cast.eggTray.producer.prefix, extensionDigit: 1, number: 5000 + number), shops: 4)
    }

    private static func lot(_ day: Int, _ calendar: LocalCalendar) -> String { "DS\(calendar.day(day).short)" }

    private mutating func collect(_ day: Int) -> Amount {
        let cast = teller.cast.poultry
        let lot = EggChain.lot(day, teller.calendar)
        let eggs = Amount(
            thing: .lot(cast.rawEggs.item, lot), quantity: .count(teller.random.number(in: 5200...5900)))
        let facts = [
            Fact("cbvmda:lotNumber", lot), Fact("cbvmda:productionDate", teller.calendar.day(day)),
            Fact("cbvmda:countryOfOrigin", "VN"),
        ]
        let load = Load(amounts: [eggs])
        teller.commission(load, at: cast.companyFarm.place, teller.moment(day, 6), facts)
        let leaving = teller.moment(day, 7)
        teller.handOver(load, from: cast.companyFarm.place, to: cast.eggRoom, leaving: leaving, minutes: 15)
        return eggs
    }

    /// Candled and weighed; a few in a hundred are cracked or too small.
    private mutating func grade(_ eggs: Amount, into goods: CartonedLot) {
        let cast = teller.cast.poultry
        let count = eggs.quantity.thousandths / 1000 * teller.random.number(in: 93...97) / 1000
        let trays = Amount(thing: goods.lot, quantity: .count(count))
        let facts = [
            Fact("cbvmda:lotNumber", EggChain.lot(goods.day, teller.calendar)),
            Fact("cbvmda:productionDate", teller.calendar.day(goods.day)),
            Fact("gs1:packagingDate", teller.calendar.day(goods.day)),
            Fact("cbvmda:bestBeforeDate", teller.calendar.day(goods.day + 30)), Fact("cbvmda:countryOfOrigin", "VN"),
        ]
        let time = teller.moment(goods.day, 9)
        teller.transform(Load(amounts: [eggs]), into: Load(amounts: [trays]), at: cast.eggRoom, time, facts)
        teller.observe(Load(amounts: [trays]), at: cast.eggRoom, time.adding(minutes: 120), "inspecting", "conformant")
    }
}
