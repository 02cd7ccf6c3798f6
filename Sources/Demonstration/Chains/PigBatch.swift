/// Pigs that grow up and go to slaughter together.
struct PigBatch: Sendable {
    let number: Int
    let farm: Grower
    /// Day of slaughter.
    let day: Int
    let born: Int
    let litter: String
    let pigs: [Thing]
    /// Left and right half of each pig.
    let halves: [[Thing]]

    static let pigsInBatch = 16
    static let cuttings = 4

    init(_ number: Int, _ teller: Storyteller) {
        let cast = teller.cast.pork
        let farm = cast.farms[number % cast.farms.count]
        let day = PigBatch.day(number)
        let tags = (1...PigBatch.pigsInBatch).map { PigBatch.tag(number, $0, teller.calendar.day(day)) }
        let carcassLot = "SL\(teller.calendar.day(day).short)"
        self.number = number
        self.farm = farm
        self.day = day
        born = day - 165
        litter = "HR\(teller.calendar.day(day - 165).short)"
        pigs = tags.map { PigBatch.pig($0, of: farm, teller.calendar.day(day)) }
        halves = tags.map { tag in
            ["T", "P"].map { .item(cast.halfCarcass.item, serial: "\(tag.suffix(8))\($0)", lot: carcassLot) }
        }
    }

    /// Every third day; the last one three days before the anchor.
    static func day(_ number: Int) -> Int { -60 + 3 * number }

    /// In the manner of an ear tag (province, year, number), with a word before it that no real tag has.
    private static func tag(_ batch: Int, _ pig: Int, _ day: Day) -> String {
        let number = batch * pigsInBatch + pig
        let digits = String(1_000_000 + number).dropFirst()
        return "MAU75\(twoDigits(day.civil.year % 100))\(digits)"
    }

    /// The company knows its pigs as assets, the cooperative under a GTIN with the farm's lot.
    private static func pig(_ tag: String, of farm: Grower, _ day: Day) -> Thing {
        guard farm.business.kind == .cooperative else { return .asset(farm.business.prefix, reference: tag) }
        return .item(farm.product.item, serial: tag, lot: "HC\(day.short)")
    }
}
