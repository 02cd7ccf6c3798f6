/// Words that people write in tables, as values.
enum ImportWords {
    static func kind(_ text: String) -> PartyKind? { kinds[folded(text)] }
    static func sector(_ text: String) -> Sector? { sectors[folded(text)] }

    /// `21/11/2026`, `21-11-2026`, `21.11.26` and `2026-11-21`: the day comes first, as everybody here writes it.
    static func day(_ text: String) -> CivilDay? {
        if text.utf8.dropFirst(4).first == UInt8(ascii: "-") { return CivilDay(reading: text) }
        let parts = text.split { "/-. ".contains($0) }.map { Int($0) ?? -1 }
        guard parts.count == 3 else { return nil }
        let year = parts[2] < 100 && parts[2] >= 0 ? 2000 + parts[2] : parts[2]
        guard (1900...2100).contains(year) else { return nil }
        return CivilDay(year: year, month: parts[1], day: parts[0])
    }

    private static func folded(_ text: String) -> String { FoldedText.words(of: text).joined(separator: " ") }

    private static let kinds: [String: PartyKind] = [
        "ho": .household, "ho kinh doanh": .household, "ho san xuat": .household, "household producer": .household,
        "ho gia dinh": .household,
        "household": .household,
        "hop tac xa": .cooperative, "htx": .cooperative, "cooperative": .cooperative,
        "lien hiep hop tac xa": .cooperativeUnion, "lien hiep htx": .cooperativeUnion,
        "union of cooperatives": .cooperativeUnion,
        "to hop tac": .cooperativeGroup, "tht": .cooperativeGroup, "cooperative group": .cooperativeGroup,
        "doanh nghiep": .company, "cong ty": .company, "company": .company, "firm": .company,
        "thuong lai": .trader, "trader": .trader,
        "bep an truong hoc": .schoolKitchen, "bep an": .schoolKitchen, "school kitchen": .schoolKitchen,
        "co quan nha nuoc": .state, "don vi nha nuoc": .state, "public body": .state, "co quan": .state,
        "state": .state, "body of the state": .state,
        "don vi cung cap giai phap": .provider, "provider": .provider, "solution provider": .provider,
    ]

    private static let sectors: [String: Sector] = [
        "nong nghiep": .agriculture, "nong nghiep va moi truong": .agriculture, "agriculture": .agriculture,
        "cong thuong": .trade, "thuong mai": .trade, "trade": .trade, "industry and trade": .trade,
        "trade and industry": .trade,
        "y te": .health, "health": .health, "an toan thuc pham": .foodSafety, "food safety": .foodSafety,
        "giao duc": .education, "giao duc va dao tao": .education, "education": .education,
        "khoa hoc": .science, "khoa hoc va cong nghe": .science, "science": .science,
        "science and technology": .science,
    ]
}
