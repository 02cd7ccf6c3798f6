extension EPCScheme {
    /// How a URN of this scheme and a GS1 key hold the same parts.
    struct Layout {
        /// The application identifier of the key.
        let key: String
        /// Digits of company prefix and reference together; nil when the reference is text.
        let digits: Int?
        /// The first digit of the reference stands before the company prefix in the key (indicator, extension digit).
        var leads = false
        /// What the serial becomes.
        var serial = Serial.none
        /// Piece and total stand between reference and serial.
        var hasPieces = false

        /// A zero that the key has before the company prefix and the URN has not.
        var filler: [UInt8] { key == "8003" ? [48] : [] }
        /// The characters of the key before a serial of its own: filler, digits, check digit, pieces.
        var headCount: Int { filler.count + (digits.map { $0 + 1 } ?? 0) + (hasPieces ? 4 : 0) }
    }

    /// Where the part behind the reference goes.
    enum Serial: Equatable {
        case none
        /// Into the key itself, behind the check digit.
        case inKey
        /// Into a qualifier.
        case qualifier(String)
    }

    /// Nil for schemes with no GS1 key.
    var layout: Layout? {
        switch self {
        case .sgtin: Layout(key: "01", digits: 13, leads: true, serial: .qualifier("21"))
        case .lgtin: Layout(key: "01", digits: 13, leads: true, serial: .qualifier("10"))
        case .upui: Layout(key: "01", digits: 13, leads: true, serial: .qualifier("235"))
        case .itip: Layout(key: "8006", digits: 13, leads: true, serial: .qualifier("21"), hasPieces: true)
        case .sscc: Layout(key: "00", digits: 17, leads: true)
        case .sgln: Layout(key: "414", digits: 12, serial: .qualifier("254"))
        case .pgln: Layout(key: "417", digits: 12)
        case .grai: Layout(key: "8003", digits: 12, serial: .inKey)
        case .gdti: Layout(key: "253", digits: 12, serial: .inKey)
        case .sgcn: Layout(key: "255", digits: 12, serial: .inKey)
        case .giai: Layout(key: "8004", digits: nil)
        case .ginc: Layout(key: "401", digits: nil)
        case .cpi: Layout(key: "8010", digits: nil, serial: .qualifier("8011"))
        case .gsrn: Layout(key: "8018", digits: 17)
        case .gsrnp: Layout(key: "8017", digits: 17)
        case .gsin: Layout(key: "402", digits: 16)
        case .bic, .imovn, .adi, .usdod, .gid: nil
        }
    }

    /// Schemes whose pattern `….*` names the class of a thing (CBV 8.3).
    var namesClassByPattern: Bool {
        switch self {
        case .sgtin, .grai, .gdti, .sgcn, .cpi, .itip, .upui: true
        default: false
        }
    }
}
