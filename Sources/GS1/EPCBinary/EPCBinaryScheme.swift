/// One scheme of EPC and how it lies in bits (Tag Data Standard 14.6).
struct EPCBinaryScheme: Sendable {
    /// The first eight bits.
    let header: UInt8
    /// "SGTIN-96"
    let name: String
    let layout: Layout

    enum Layout: Sendable {
        case partitioned(Partitioned)
        case plain(Plain)
        /// No GS1 key stands behind it: it has no Digital Link.
        case foreign
    }

    /// Filter, partition, company prefix, reference, serial: the schemes that say what an EPC URN says.
    struct Partitioned: Sendable {
        let urn: EPCScheme
        let reference: Reference
        var serial = Serial.none
    }

    /// `bits` counts those of company prefix and reference together, which is the same in every partition.
    enum Reference: Sendable {
        /// Digits, padded to what the key has room for.
        case digits(bits: Int)
        /// A number without leading zeros; so many digits at most beside a prefix of twelve, one more for each digit
        /// that the prefix is shorter.
        case number(bits: Int, most: Int)
        /// Seven bits a character.
        case sevenBitText(bits: Int)
        /// Six bits a character up to six zeros; `most` as above.
        case sixBitText(most: Int)
    }

    enum Serial: Sendable {
        case none
        /// Nothing yet: so many zeros.
        case reserved(Int)
        /// A number without leading zeros.
        case number(Int)
        /// Digits behind a 1.
        case markedNumber(Int)
        /// Seven bits a character.
        case text(Int)
    }

    /// Toggle, filter, then elements as they are, then whatever else the tag says of the thing: the schemes of Tag Data
    /// Standard 2.
    struct Plain: Sendable {
        /// A date stands in front, to be found by readers.
        var isDated = false
        let identifiers: [String]
        /// A host stands behind the elements.
        var hasHost = false
    }

    /// By partition: bits and digits of the company prefix.
    static let partitions: [(bits: Int, digits: Int)] = [
        (40, 12), (37, 11), (34, 10), (30, 9), (27, 8), (24, 7), (20, 6),
    ]

    static func named(_ header: Int) -> EPCBinaryScheme? { UInt8(exactly: header).flatMap { byHeader[$0] } }

    private static let byHeader = Dictionary(uniqueKeysWithValues: all.map { ($0.header, $0) })
}
