/// One of the answers to choose from.
struct Choice: Shown {
    let value: String
    let label: String
    let hint: String?
    let isChosen: Bool
    let isDisabled: Bool
    /// Its place in the list, from 1: makes its id.
    var number = 0

    init(_ value: String, _ label: String, hint: String? = nil, isChosen: Bool = false, isDisabled: Bool = false) {
        self.value = value
        self.label = label
        self.hint = hint
        self.isChosen = isChosen
        self.isDisabled = isDisabled
    }

    /// Counted through.
    static func numbered(_ choices: [Choice]) -> [Choice] {
        choices.enumerated().map { index, choice in
            var choice = choice
            choice.number = index + 1
            return choice
        }
    }
}

/// Told by hand: a list has hundreds of them, and reflection would take most of its time.
extension Choice {
    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "label": label
        case "hint": hint ?? Absent()
        case "isChosen": isChosen
        case "isDisabled": isDisabled
        case "number": number
        default: nil
        }
    }
}
