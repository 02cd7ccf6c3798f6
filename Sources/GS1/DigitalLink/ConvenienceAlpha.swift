/// The words that Digital Link URIs once allowed for numbers, "/gtin/…/lot/…". The standard dropped them; they are
/// known here so that the error can name the number that belongs there.
enum ConvenienceAlpha {
    private static let numbers = [
        "gtin": "01", "itip": "8006", "gmn": "8013", "cpid": "8010", "gln": "414", "payTo": "415", "party": "417",
        "gsrnp": "8017", "gsrn": "8018", "gcn": "255", "sscc": "00", "gdti": "253", "ginc": "401", "gsin": "402",
        "grai": "8003", "giai": "8004", "cpv": "22", "lot": "10", "ser": "21",
    ]

    /// The number that a word stands for.
    static func number(_ bytes: Span<UInt8>, in range: Range<Int>) -> String? {
        guard (3...5).contains(range.count), !bytes[range.lowerBound].isDigit else { return nil }
        return numbers[bytes.text(range)]
    }
}
