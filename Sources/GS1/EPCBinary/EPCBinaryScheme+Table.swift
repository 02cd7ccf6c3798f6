extension EPCBinaryScheme {
    /// Every header that is assigned (table 14-1 of Tag Data Standard 2.3).
    static let all: [EPCBinaryScheme] = [
        old(0x2C, "GDTI-96", .gdti, .digits(bits: 41), .number(41)),
        old(0x2D, "GSRN-96", .gsrn, .digits(bits: 58), .reserved(24)),
        old(0x2E, "GSRNP-96", .gsrnp, .digits(bits: 58), .reserved(24)),
        foreign(0x2F, "USDoD-96"),
        old(0x30, "SGTIN-96", .sgtin, .digits(bits: 44), .number(38)),
        old(0x31, "SSCC-96", .sscc, .digits(bits: 58), .reserved(24)),
        old(0x32, "SGLN-96", .sgln, .digits(bits: 41), .number(41)),
        old(0x33, "GRAI-96", .grai, .digits(bits: 44), .number(38)),
        old(0x34, "GIAI-96", .giai, .number(bits: 82, most: 13)),
        foreign(0x35, "GID-96"),
        old(0x36, "SGTIN-198", .sgtin, .digits(bits: 44), .text(140)),
        old(0x37, "GRAI-170", .grai, .digits(bits: 44), .text(112)),
        old(0x38, "GIAI-202", .giai, .sevenBitText(bits: 188)),
        old(0x39, "SGLN-195", .sgln, .digits(bits: 41), .text(140)),
        old(0x3A, "GDTI-113", .gdti, .digits(bits: 41), .markedNumber(58)),
        foreign(0x3B, "ADI-var"),
        old(0x3C, "CPI-96", .cpi, .number(bits: 51, most: 3), .number(31)),
        old(0x3D, "CPI-var", .cpi, .sixBitText(most: 18), .number(40)),
        old(0x3E, "GDTI-174", .gdti, .digits(bits: 41), .text(119)),
        old(0x3F, "SGCN-96", .sgcn, .digits(bits: 41), .markedNumber(41)),
        old(0x40, "ITIP-110", .itip, .digits(bits: 44), .number(38)),
        old(0x41, "ITIP-212", .itip, .digits(bits: 44), .text(140)),
        hosted(0xE6, "CPI++", "8010", "8011"), hosted(0xE7, "GSRN++", "8018"), hosted(0xE8, "GSRNP++", "8017"),
        hosted(0xE9, "SGLN++", "414", "254"), hosted(0xEA, "GDTI++", "253"), hosted(0xEB, "GRAI++", "8003"),
        hosted(0xEC, "SGCN++", "255"), hosted(0xED, "ITIP++", "8006", "21"), hosted(0xEE, "GIAI++", "8004"),
        hosted(0xEF, "SSCC++", "00"),
        new(0xF0, "CPI+", "8010", "8011"), new(0xF1, "GRAI+", "8003"), new(0xF2, "SGLN+", "414", "254"),
        new(0xF3, "ITIP+", "8006", "21"), new(0xF4, "GSRN+", "8018"), new(0xF5, "GSRNP+", "8017"),
        new(0xF6, "GDTI+", "253"), new(0xF7, "SGTIN+", "01", "21"), new(0xF8, "SGCN+", "255"),
        new(0xF9, "SSCC+", "00"), new(0xFA, "GIAI+", "8004"),
        EPCBinaryScheme(
            header: 0xFB, name: "DSGTIN+", layout: .plain(Plain(isDated: true, identifiers: ["01", "21"]))),
        EPCBinaryScheme(
            header: 0xFC, name: "DSGTIN++",
            layout: .plain(Plain(isDated: true, identifiers: ["01", "21"], hasHost: true))),
        hosted(0xFD, "SGTIN++", "01", "21"),
    ]

    private static func old(
        _ header: UInt8, _ name: String, _ urn: EPCScheme, _ reference: Reference, _ serial: Serial = .none
    ) -> Self {
        Self(
            header: header, name: name,
            layout: .partitioned(Partitioned(urn: urn, reference: reference, serial: serial)))
    }

    private static func new(_ header: UInt8, _ name: String, _ identifiers: String...) -> Self {
        Self(header: header, name: name, layout: .plain(Plain(identifiers: identifiers)))
    }

    private static func hosted(_ header: UInt8, _ name: String, _ identifiers: String...) -> Self {
        Self(header: header, name: name, layout: .plain(Plain(identifiers: identifiers, hasHost: true)))
    }

    private static func foreign(_ header: UInt8, _ name: String) -> Self {
        Self(header: header, name: name, layout: .foreign)
    }
}
