import GS1

/// The cases of one content check: text in; right, or wrong for a reason and at a place.
enum LinterVectors {
    static func failure(of item: VectorCase, linter name: String) -> String? {
        guard let linter = Linter(rawValue: name) else { return "there is no check \(name)" }
        guard let answer = answer(for: item.text("error")) else { return failure(of: item, linter, nil) }
        // The file does not say about which of the prefixes of a coupon the answer is.
        let failures = (1...4).map { failure(of: item, linter, register(answering: answer, to: $0)) }
        return failures.contains(nil) ? nil : failures[0]
    }

    private static func failure(
        of item: VectorCase, _ linter: Linter, _ register: CompanyPrefixRegister?
    ) -> String? {
        let data = item.bytes("data")
        do throws(GS1Error) {
            try linter.inspect(data, register: register)
        } catch {
            if item.mustPass { return "\(item.string("data")) is right, but is refused: \(error)" }
            return failure(of: item, linter, error, data)
        }
        return item.mustPass ? nil : "\(item.string("data")) is wrong, but passes"
    }

    /// The reason and the place of what was rightly refused.
    private static func failure(
        of item: VectorCase, _ linter: Linter, _ error: GS1Error, _ data: [UInt8]
    ) -> String? {
        let found = LinterFault.name(of: error, in: linter, data)
        guard found == item.text("error") else {
            return "\(item.string("data")): \(found), not \(item.string("error"))"
        }
        guard let place = error.position, marked(item).contains(place) else {
            return "\(item.string("data")): at \(error.position ?? -1), not in \(marked(item))"
        }
        return nil
    }

    /// The cases about licensed prefixes suppose somebody who knows them, and say what he answers.
    private static func answer(for error: String?) -> CompanyPrefixRegister.Answer? {
        switch error {
        case "GS1_LINTER_INVALID_GCP_PREFIX": .unlicensed
        case "GS1_LINTER_GCP_DATASOURCE_OFFLINE": .silent
        default: nil
        }
    }

    /// Everything is licensed but what the question of this number is about.
    private static func register(
        answering answer: CompanyPrefixRegister.Answer, to number: Int
    ) -> CompanyPrefixRegister {
        var questions = 0
        return CompanyPrefixRegister { _ in
            questions += 1
            return questions == number ? answer : .licensed
        }
    }

    /// The run between the two asterisks of the markup, its end included.
    private static func marked(_ item: VectorCase) -> ClosedRange<Int> {
        let markup = item.bytes("markup"), data = item.bytes("data")
        // The data may hold asterisks of its own: the marks are where taking them out leaves the data.
        let stars = markup.indices.filter { markup[$0] == UInt8(ascii: "*") }
        for start in stars {
            for end in stars where end > start {
                if Array(markup[..<start] + markup[(start + 1)..<end] + markup[(end + 1)...]) == data {
                    return start...end - 1
                }
            }
        }
        return 0...data.count
    }
}
