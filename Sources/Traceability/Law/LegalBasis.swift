/// What this system does because a legal text says so, with the clause: every finding that rests on the law of Vietnam takes its source from
/// here, and the legal library tells what relies on which text. Words: `law.rule.…`.
package enum LegalBasis: String, CaseIterable, Sendable {
    case dataSet = "NĐ 37/2026/NĐ-CP Điều 23.5"
    case nationalPortal = "NĐ 37/2026/NĐ-CP Điều 23.8"
    case gtinUse = "NĐ 37/2026/NĐ-CP Điều 28"
    case gtinAuthorised = "NĐ 37/2026/NĐ-CP Điều 28.1e"
    case gtinForeign = "NĐ 37/2026/NĐ-CP Điều 28.3"
    case internalCode = "NĐ 37/2026/NĐ-CP Điều 28.4b"
    case gtinForm = "NĐ 37/2026/NĐ-CP Mẫu số 5"
    case passport = "NĐ 37/2026/NĐ-CP Điều 32.1"
    case originPhrase = "NĐ 37/2026/NĐ-CP Điều 47"
    case labels = "NĐ 37/2026/NĐ-CP, Phụ lục I"
    case labelDates = "NĐ 37/2026/NĐ-CP, Phụ lục III"
    case riskLevels = "NĐ 37/2026/NĐ-CP Điều 4, Điều 5"
    case wrongData = "NĐ 37/2026/NĐ-CP Điều 19"
    case personalData = "Luật 91/2025/QH15"
    case productPapers = "NĐ 15/2018/NĐ-CP"

    /// As it is cited.
    package var text: String { rawValue }

    /// Under which words it stands.
    package var name: String { "\(self)" }
}
