/// A province or one of its communes, wards and special zones.
package struct AdministrativeUnit: Sendable, Hashable {
    /// Two digits.
    package let province: String
    /// Five digits; nil for the province itself.
    package let commune: String?
    /// Vietnamese, lower case: `phường`, `xã`, `đặc khu`, `tỉnh`, `thành phố`.
    package let kind: String
    package let name: String
    package let nameEnglish: String?

    /// A line of the reference file: `province,commune,kind,name,name_en`.
    init?(line: Substring) {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 5 else { return nil }
        province = fields[0]
        commune = fields[1].isEmpty ? nil : fields[1]
        kind = fields[2]
        name = fields[3]
        nameEnglish = fields[4].isEmpty ? nil : fields[4]
    }

    /// `phường Đồng Xoài`; in English `Đồng Xoài ward`: a name keeps its marks in every language.
    package func text(in language: Language) -> String {
        switch (language, kind) {
        case (.vi, _): "\(kind) \(name)"
        case (.en, "phường"): "\(name) ward"
        case (.en, "xã"): "\(name) commune"
        case (.en, "đặc khu"): "\(name) special zone"
        case (.en, "thành phố"): "\(name) city"
        case (.en, _): "\(name) province"
        }
    }
}
