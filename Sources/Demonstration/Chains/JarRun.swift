/// One packing of jars: its day, its lot, its cartons.
struct JarRun: Sendable {
    let number: Int
    let day: Int
    let lot: String
    let isBlend: Bool
    let jar: Product
    let cartons: [Thing]

    static let cartons = 20
    static let jarsInCarton = 24

    init(_ number: Int, _ teller: Storyteller) {
        let cast = teller.cast.cashew
        let isBlend = JarRun.isBlend(number)
        let lot = JarRun.lot(number, teller.calendar)
        let carton = isBlend ? cast.blendCarton : cast.homeCarton
        self.number = number
        self.isBlend = isBlend
        self.lot = lot
        day = JarRun.day(number)
        jar = isBlend ? cast.blendJar : cast.homeJar
        cartons = (0..<JarRun.cartons).map { teller.numbering.item(carton, lot, $0) }
    }

    /// Every third day; the last one six days before the anchor.
    static func day(_ number: Int) -> Int { -105 + 3 * number }
    /// Every fourth packing holds kernels grown in Viet Nam only.
    static func isBlend(_ number: Int) -> Bool { number % 4 != 3 }
    /// `BA260612M`: M for "muối", salted and blended; C for "củi", wood-roasted.
    static func lot(_ number: Int, _ calendar: LocalCalendar) -> String {
        "BA\(calendar.day(day(number)).short)\(isBlend(number) ? "M" : "C")"
    }

    var pallet: Thing { .logisticUnit(jar.producer.prefix, extensionDigit: 2, number: 1000 + number) }
    var lotThing: Thing { .lot(jar.item, lot) }
}

extension JarRun {
    var cartonful: Load {
        Load(amounts: [Amount(thing: lotThing, quantity: .count(JarRun.jarsInCarton))])
    }
}
