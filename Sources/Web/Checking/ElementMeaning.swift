import GS1
import Traceability

/// What the value of an application identifier means to a person: a day as `31/01/2027`, a weight as `0,195 kg`.
struct ElementMeaning: Sendable {
    private let part: CodeExplanation.Part
    private let words: CheckWords
    private var ai: String { part.ai }
    private var value: String { part.value }

    init(_ part: CodeExplanation.Part, words: CheckWords) {
        self.part = part
        self.words = words
    }

    /// Nil where the value says it itself.
    var text: String? {
        switch ai {
        case "11", "12", "13", "15", "16", "17", "4326", "7006": day(value)
        case "7007": period
        case "7003", "4324", "4325", "7011", "8008": moment
        case "30", "37": Int(value).map { NumberText.grouped($0, in: words.page.language) }
        case "422", "424", "426": CountryNumbers.name(value, in: words.page.language)
        case "423", "425": countries
        case "4307", "4317": words.page.language.country(value)
        case "4321", "4322", "4323": words.text(value == "1" ? "check.yes" : "check.no")
        case "4330", "4331", "4332", "4333": temperature
        default: measure
        }
    }

    // MARK: Days

    /// YYMMDD; the day 00 is the last of the month (General Specifications 3.4.2).
    private func day(_ text: some StringProtocol) -> String? {
        guard text.utf8.count >= 6, let year = Int(text.prefix(2)), let month = Int(text.dropFirst(2).prefix(2)),
            let number = Int(text.dropFirst(4).prefix(2))
        else { return nil }
        let whole = Self.year(year, near: words.today.components.0)
        guard number == 0 else { return CivilDay(year: whole, month: month, day: number).map(DayText.writing) }
        return words.text("check.endOfMonth", ["month": "\(month < 10 ? "0" : "")\(month)/\(whole)"])
    }

    /// The year within fifty of this one (General Specifications 7.12).
    static func year(_ short: Int, near now: Int) -> Int {
        let century = now - now % 100
        let difference = short - now % 100
        if difference >= 51 { return century - 100 + short }
        return difference <= -50 ? century + 100 + short : century + short
    }

    /// One day, or the first and the last.
    private var period: String? {
        guard let first = day(value) else { return nil }
        guard value.utf8.count == 12, let last = day(value.dropFirst(6)) else { return first }
        return "\(first) – \(last)"
    }

    /// A day with hours, minutes and seconds as far as they are told.
    private var moment: String? {
        guard let day = day(value) else { return nil }
        let time = Array(value.dropFirst(6))
        guard time.count >= 2 else { return day }
        let parts = stride(from: 0, to: time.count - 1, by: 2).map { String(time[$0...$0 + 1]) }
        return "\(parts.count == 1 ? parts[0] + ":00" : parts.joined(separator: ":")), \(day)"
    }

    // MARK: Amounts

    /// A number with its unit; a currency stands before the digits.
    private var measure: String? {
        guard let number = part.decimal.flatMap(localised) else { return nil }
        if part.family == "391n" || part.family == "393n" {
            let currency = value.prefix(3)
            return currency == "704" ? "\(number)\u{A0}đ" : "\(number) (ISO 4217: \(currency))"
        }
        guard let unit = MeasureUnits.all[part.family] else { return number }
        return unit == "%" ? number + unit : "\(number)\u{A0}\(unit)"
    }

    /// With every decimal that was said: 1,50 is measured more finely than 1,5.
    private func localised(_ number: String) -> String? {
        let parts = number.split(separator: ".")
        guard let whole = parts.first.flatMap({ Int($0) }) else { return nil }
        let sign = words.page.language == .vi ? "," : "."
        return NumberText.grouped(whole, in: words.page.language) + (parts.count == 2 ? sign + parts[1] : "")
    }

    /// Hundredths of a degree, and a minus behind them.
    private var temperature: String? {
        let isBelow = value.hasSuffix("-")
        guard let hundredths = Int(isBelow ? value.dropLast() : value[...]) else { return nil }
        let rest = hundredths % 100
        guard let number = localised("\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)") else { return nil }
        return "\(isBelow ? "−" : "")\(number)\u{A0}\(MeasureUnits.all[ai] ?? "")"
    }

    private var countries: String? {
        let digits = Array(value)
        let numbers = stride(from: 0, to: digits.count - 2, by: 3).map { String(digits[$0...$0 + 2]) }
        return numbers.map { CountryNumbers.name($0, in: words.page.language) ?? $0 }.joined(separator: ", ")
    }
}

/// Countries that goods here come from and go to, by the number of ISO 3166-1 that codes carry.
enum CountryNumbers {
    static func name(_ number: String, in language: Language) -> String? { letters[number].map(language.country) }

    private static let letters = [
        "032": "AR", "036": "AU", "056": "BE", "076": "BR", "104": "MM", "116": "KH", "124": "CA", "156": "CN",
        "158": "TW", "204": "BJ", "250": "FR", "276": "DE", "288": "GH", "344": "HK", "356": "IN", "360": "ID",
        "380": "IT", "384": "CI", "392": "JP", "410": "KR", "418": "LA", "458": "MY", "508": "MZ", "528": "NL",
        "554": "NZ", "566": "NG", "608": "PH", "624": "GW", "643": "RU", "702": "SG", "704": "VN", "724": "ES",
        "764": "TH", "784": "AE", "826": "GB", "834": "TZ", "840": "US",
    ]
}
