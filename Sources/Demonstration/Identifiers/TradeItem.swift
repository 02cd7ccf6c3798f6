/// A GTIN: what kind of thing a lot or a serial number belongs to.
struct TradeItem: Hashable, Sendable {
    let prefix: CompanyPrefix
    /// 0 for the item itself, 1–8 for higher packaging levels, 9 for variable measure.
    let indicator: Int
    let number: Int
    /// Fourteen digits with the check digit.
    let gtin: String
    /// `9521001.0123456`: what stands between the scheme and the serial or lot in a URN.
    let urnBody: String

    init(_ prefix: CompanyPrefix, indicator: Int = 0, number: Int) {
        self.prefix = prefix
        self.indicator = indicator
        self.number = number
        gtin = withCheckDigit("\(indicator)\(prefix.padded(number, to: 12))")
        urnBody = "\(prefix.digits).\(indicator)\(prefix.reference(number, of: 12))"
    }
}
