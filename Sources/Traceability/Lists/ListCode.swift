/// What may be said of a list. Raw values are stable; the words stand in the catalogues under `error.<code>`.
package enum ListCode: String, CaseIterable, Hashable, Sendable {
    // Of a version.
    case nameMissing = "list.nameMissing"
    case citationMissing = "list.citationMissing"
    /// Without the number of a text nobody can look it up.
    case citationNumber = "list.citationNumber"
    case citationUnknown = "list.citationUnknown"
    /// The text does not hold on the first day of the list.
    case citationOver = "list.citationOver"
    case fromMissing = "list.fromMissing"
    case daysReversed = "list.daysReversed"
    case empty = "list.empty"
    case tooMany = "list.tooMany"

    // Of an entry.
    case keyMissing = "list.keyMissing"
    case keySeveral = "list.keySeveral"
    case keyKind = "list.keyKind"
    case codeWrong = "list.codeWrong"
    /// A spreadsheet dropped the zero at the front.
    case zeroRestored = "list.zeroRestored"
    case groupUnknown = "list.groupUnknown"
    case labelGroupUnknown = "list.labelGroupUnknown"
    case labelGroupMissing = "list.labelGroupMissing"
    case entryName = "list.entryName"
    case levelMissing = "list.levelMissing"
    case levelUnknown = "list.levelUnknown"
    case dayWrong = "list.dayWrong"
    case textLong = "list.textLong"
    case entryOutside = "list.entryOutside"

    // Of an entry among others.
    case keyTwice = "list.keyTwice"
    /// It says what a shorter code above it says already.
    case overlapSame = "list.overlapSame"
    /// It says something else than a shorter code above it: the longer one counts.
    case overlapOther = "list.overlapOther"

    // Of a table.
    case headerMissing = "list.headerMissing"
    case columnMissing = "list.columnMissing"
    case columnUnknown = "list.columnUnknown"

    package var severity: Finding.Severity {
        switch self {
        case .citationUnknown, .zeroRestored, .entryOutside, .overlapSame: .warning
        case .overlapOther, .columnUnknown: .info
        default: .error
        }
    }
}

extension Finding {
    static func list(_ code: ListCode, at pointer: String, _ arguments: [String: String] = [:]) -> Finding {
        Finding(code: code.rawValue, severity: code.severity, pointer: pointer, arguments: arguments)
    }
}
