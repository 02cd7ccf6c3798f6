import Traceability

/// How this installation reviews.
extension SettingReader {
    func reviewPolicy() throws(SettingsError) -> ReviewPolicy {
        var policy = ReviewPolicy()
        policy.chains = try chains()
        policy.automatic = try kinds(.reviewAutomatic)
        policy.samplePercent = try number(.reviewSample, in: 0...100)
        policy.twoPersons = try kinds(.reviewTwoPersons)
        (policy.standardDays, policy.days) = try days(otherwise: policy.standardDays)
        policy.communesDecide = try isOn(.reviewCommunes)
        guard let calendar = WorkingDays(reading: values[.reviewHolidays].value) else {
            throw refusal(
                .reviewHolidays,
                Phrase(
                    vi: "các ngày như 2027-02-05, ngày làm bù có dấu +",
                    en: "days such as 2027-02-05, those that are worked with a plus"))
        }
        policy.calendar = calendar
        return policy
    }

    private static let kindNames = ReviewKind.allCases.map(\.rawValue).joined(separator: ", ")

    private func kinds(_ name: SettingName) throws(SettingsError) -> Set<ReviewKind> {
        let texts = list(name)
        if texts == ["none"] { return [] }
        let kinds = texts.compactMap(ReviewKind.init(rawValue:))
        guard kinds.count == texts.count else {
            throw refusal(
                name,
                Phrase(
                    vi: "các loại hồ sơ, cách nhau bằng dấu phẩy: \(Self.kindNames)",
                    en: "kinds of review, separated by commas: \(Self.kindNames)"))
        }
        return Set(kinds)
    }

    private func chains() throws(SettingsError) -> [ReviewKind: [ReviewStage]] {
        var chains: [ReviewKind: [ReviewStage]] = [:]
        for text in list(.reviewChain) {
            guard let (kind, value) = Self.pair(text) else { throw chainRefusal }
            let names = value.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
            let stages = names.compactMap(ReviewStage.init(rawValue:))
            // The last step is the one that decides.
            guard stages.count == names.count, Set(stages).count == stages.count, stages.last == .sign,
                stages == stages.sorted(), chains.updateValue(stages, forKey: kind) == nil
            else { throw chainRefusal }
        }
        return chains
    }

    private var chainRefusal: SettingsError {
        refusal(
            .reviewChain,
            Phrase(
                vi: "các mục loại=bước+bước, theo thứ tự intake, check, sign và kết thúc bằng sign",
                en: "entries kind=stage+stage, in the order intake, check, sign and ending with sign"))
    }

    private func days(otherwise standard: Int) throws(SettingsError) -> (Int, [ReviewKind: Int]) {
        var (all, days) = (standard, [ReviewKind: Int]())
        for text in list(.reviewDays) {
            if let number = Self.term(text) {
                all = number
            } else if let (kind, value) = Self.pair(text), let number = Self.term(value), days[kind] == nil {
                days[kind] = number
            } else {
                throw refusal(
                    .reviewDays,
                    Phrase(
                        vi: "số ngày làm việc từ 1 đến 250, chung hoặc theo loại: 5, product=10",
                        en: "working days from 1 to 250, for all or by kind: 5, product=10"))
            }
        }
        return (all, days)
    }

    private static func term(_ text: String) -> Int? { Int(text).flatMap { (1...250).contains($0) ? $0 : nil } }

    private static func pair(_ text: String) -> (ReviewKind, String)? {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map {
            String($0.trimming(while: \.isWhitespace))
        }
        guard parts.count == 2, let kind = ReviewKind(rawValue: parts[0]) else { return nil }
        return (kind, parts[1])
    }
}
