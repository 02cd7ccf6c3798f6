/// The catalogue in one language, for values that speak.
struct PageWords: Sendable {
    let catalogue: Catalogue
    let language: Language

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        catalogue.text(key, in: language, arguments)
    }

    /// `1.234,5 kg`; without a unit the number alone.
    func amount(_ quantity: Quantity, _ unit: String = "", places: Int = 1) -> String {
        let number = NumberText.decimal(quantity, places: places, in: language)
        return unit.isEmpty || unit == "%" ? number + unit : "\(number)\u{A0}\(unit)"
    }
}
