/// The two days of the Vietnamese lunar calendar that offices rest on, as data: they follow from the moon over 105° east (QĐ 121-CP of
/// 08/8/1967), and no rule of the solar calendar gives them.
enum LunarDays {
    /// - Returns: nil for a year that is not in the table: then only a setting knows.
    static func of(_ year: Int) -> (newYear: CivilDay, kings: CivilDay)? {
        guard table.indices.contains(year - first) else { return nil }
        let (newYear, kings) = table[year - first]
        guard let newYear = CivilDay(year: year, month: newYear.0, day: newYear.1),
            let kings = CivilDay(year: year, month: kings.0, day: kings.1)
        else { return nil }
        return (newYear, kings)
    }

    private static let first = 2024

    /// Month and day of Tết Nguyên đán, and of Giỗ Tổ Hùng Vương (mùng 10 tháng 3).
    private static let table: [((Int, Int), (Int, Int))] = [
        ((2, 10), (4, 18)),
        ((1, 29), (4, 7)),
        ((2, 17), (4, 26)),
        ((2, 6), (4, 16)),
        ((1, 26), (4, 4)),
        ((2, 13), (4, 23)),
        ((2, 2), (4, 12)),
        ((1, 23), (4, 1)),
        ((2, 11), (4, 19)),
        ((1, 31), (4, 9)),
        ((2, 19), (4, 28)),
        ((2, 8), (4, 17)),
        ((1, 28), (4, 6)),
        ((2, 15), (4, 24)),
        ((2, 4), (4, 13)),
        ((1, 24), (4, 3)),
        ((2, 12), (4, 20)),
        ((2, 1), (4, 10)),
        ((1, 22), (4, 29)),
        ((2, 10), (4, 19)),
        ((1, 30), (4, 7)),
        ((2, 17), (4, 26)),
    ]
}
