/// How one EPC URN scheme is put together (EPC Tag Data Standard 2.1, section 6.3), and which application identifiers it becomes.
struct EPCLayout: Sendable {
    let prefix: StaticString
    /// The Digital Link path up to the key's value.
    let path: StaticString
    let key: Key
    let tail: Tail

    /// The company prefix and the reference after it.
    enum Key: Sendable {
        /// So many digits in both together. The indicator or extension digit begins the reference and goes to the front.
        case digits(Int, indicatorFirst: Bool, filler: Bool)
        /// So many characters at most, and no check digit.
        case characters(Int)
    }

    /// What follows the key.
    enum Tail: Sendable {
        case nothing
        /// A serial glued to the key.
        case glued(Int)
        /// A serial of its own, behind this path.
        case qualifier(StaticString, Int)
        /// An extension that is none when it is "0".
        case placeExtension
        /// Piece, total and a serial.
        case pieces
        /// `.*`: the class of all serials.
        case any
        case piecesAny
    }

    static let all: [EPCLayout] = instances + classes

    private static func gtin(_ prefix: StaticString, _ path: StaticString, _ tail: Tail) -> EPCLayout {
        EPCLayout(prefix: prefix, path: path, key: .digits(13, indicatorFirst: true, filler: false), tail: tail)
    }

    private static func digits(
        _ prefix: StaticString, _ path: StaticString, _ count: Int, _ tail: Tail, indicator: Bool = false,
        filler: Bool = false
    ) -> EPCLayout {
        EPCLayout(
            prefix: prefix, path: path, key: .digits(count, indicatorFirst: indicator, filler: filler), tail: tail)
    }

    private static let instances = [
        gtin("urn:epc:id:sgtin:", "01/", .qualifier("/21/", 20)),
        digits("urn:epc:id:sscc:", "00/", 17, .nothing, indicator: true),
        digits("urn:epc:id:sgln:", "414/", 12, .placeExtension),
        digits("urn:epc:id:grai:", "8003/", 12, .glued(16), filler: true),
        EPCLayout(prefix: "urn:epc:id:giai:", path: "8004/", key: .characters(30), tail: .nothing),
        digits("urn:epc:id:gsrn:", "8018/", 17, .nothing),
        digits("urn:epc:id:gsrnp:", "8017/", 17, .nothing),
        digits("urn:epc:id:gdti:", "253/", 12, .glued(20)),
        EPCLayout(prefix: "urn:epc:id:cpi:", path: "8010/", key: .characters(30), tail: .qualifier("/8011/", 12)),
        digits("urn:epc:id:sgcn:", "255/", 12, .glued(12)),
        EPCLayout(prefix: "urn:epc:id:ginc:", path: "401/", key: .characters(30), tail: .nothing),
        digits("urn:epc:id:gsin:", "402/", 16, .nothing),
        gtin("urn:epc:id:itip:", "8006/", .pieces),
        gtin("urn:epc:id:upui:", "01/", .qualifier("/235/", 28)),
        digits("urn:epc:id:pgln:", "417/", 12, .nothing),
    ]

    private static let classes = [
        gtin("urn:epc:class:lgtin:", "01/", .qualifier("/10/", 20)),
        gtin("urn:epc:idpat:sgtin:", "01/", .any),
        digits("urn:epc:idpat:grai:", "8003/", 12, .any, filler: true),
        digits("urn:epc:idpat:gdti:", "253/", 12, .any),
        digits("urn:epc:idpat:sgcn:", "255/", 12, .any),
        EPCLayout(prefix: "urn:epc:idpat:cpi:", path: "8010/", key: .characters(30), tail: .any),
        gtin("urn:epc:idpat:itip:", "8006/", .piecesAny),
        gtin("urn:epc:idpat:upui:", "01/", .any),
    ]
}
