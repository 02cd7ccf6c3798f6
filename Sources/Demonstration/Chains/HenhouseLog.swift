/// Loggers in chicken houses, day and night: they tell of a place and of no flock, so that a journey is not made of them.
struct HenhouseLog: Sendable {
    var teller: Storyteller

    static let days = 110
    private static let housesAtCompany = 3

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "henhouses")
    }

    mutating func tell() -> Journal {
        let cast = teller.cast.poultry
        for farm in cast.farms {
            let houses = farm.business.kind == .company ? HenhouseLog.housesAtCompany : 1
            for house in 1...houses {
                let logger = Thing.asset(
                    farm.business.prefix, reference: "CHUONG-\(farm.place.key.globalNumber.suffix(4))\(house)")
                for day in -HenhouseLog.days..<0 { report(farm.place, logger, day) }
            }
        }
        return teller.journal
    }

    private mutating func report(_ place: Place, _ logger: Thing, _ day: Int) {
        let (dawn, dusk) = (teller.calendar.moment(day, 6), teller.calendar.moment(day, 18))
        for (start, end) in [(dawn.adding(hours: -12), dawn), (dawn, dusk)] {
            let reading = teller.read(.chickenHouse, logger, start, end)
            teller.observe(Load(), at: place, end, "sensor_reporting", nil) { $0.readings = [reading] }
        }
    }
}
