/// Reads one row of a table of entries.
struct ListRowReading {
    let number: Int
    let cells: [ListColumn: ImportCell]
    let kind: ListKind
    let words: ListWords
    private(set) var faults: [ListTable.Fault] = []

    init(number: Int, cells: [ListColumn: ImportCell], kind: ListKind, words: ListWords) {
        self.number = number
        self.cells = cells
        self.kind = kind
        self.words = words
    }

    /// Nil where something that every entry needs cannot be read.
    mutating func entry() -> ListEntry? {
        for (column, cell) in cells.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where cell.fault != nil {
            let finding = Finding(code: cell.fault ?? "", severity: .error, arguments: ["found": cell.text])
            faults.append(.init(row: number, column: column, finding: finding))
        }
        let key = key(), level = level(), name = name()
        let labelGroup = kind == .label ? labelGroup() : nil
        let days = [ListColumn.roadmap, .from, .to].map { day($0) }
        guard let key, let level, let name, kind != .label || labelGroup != nil,
            !faults.contains(where: { $0.finding.severity == .error })
        else { return nil }
        return ListEntry(
            key, name, level, labelGroup: labelGroup, from: days[1], to: days[2], roadmap: days[0],
            place: text(.place), note: text(.note))
    }

    private mutating func fault(_ code: ListCode, _ column: ListColumn?, _ arguments: [String: String] = [:]) {
        let finding = Finding(code: code.rawValue, severity: code.severity, arguments: arguments)
        faults.append(.init(row: number, column: column, finding: finding))
    }

    /// What stands in a cell and can be used.
    private func text(_ column: ListColumn) -> String? {
        guard let cell = cells[column], cell.fault == nil, !cell.text.isEmpty else { return nil }
        return cell.text
    }

    private func isBroken(_ column: ListColumn) -> Bool { cells[column]?.fault != nil }

    private mutating func key() -> ListKey? {
        if kind == .substance {
            guard let name = text(.substance) else { return missing(.substance) }
            guard let key = ListKey.substance(named: name) else { return missing(.substance) }
            return key
        }
        switch (text(.code), text(.group)) {
        case (nil, nil): return missing(.code)
        case (.some, .some):
            fault(.keySeveral, .group)
            return nil
        case (let code?, nil): return self.code(code).map(ListKey.code)
        case (nil, let group?):
            if let found = words.group(group) { return .group(found) }
            fault(.groupUnknown, .group, ["found": String(group.prefix(80))])
            return nil
        }
    }

    private mutating func missing(_ column: ListColumn) -> ListKey? {
        if !isBroken(column) { fault(.keyMissing, column) }
        return nil
    }

    /// A spreadsheet takes `08106000` for a number and drops the zero: an odd number of digits tells.
    private mutating func code(_ typed: String) -> HSCode? {
        let digits = typed.filter { !$0.isWhitespace && $0 != "." }
        let isShort = [3, 5, 7].contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if let code = HSCode(reading: isShort ? "0\(digits)" : typed) {
            if isShort { fault(.zeroRestored, .code, ["found": typed, "code": code.printed]) }
            return code
        }
        fault(.codeWrong, .code, ["found": String(typed.prefix(40))])
        return nil
    }

    private mutating func name() -> String? {
        let column: ListColumn = kind == .substance ? .substance : .name
        if let name = text(column) { return name }
        if !isBroken(column), kind != .substance { fault(.entryName, column) }
        return nil
    }

    private mutating func level() -> ListLevel? {
        // Where a list can say one thing only, nobody has to write it.
        guard kind.levels.count > 1 else { return kind.levels[0] }
        guard let typed = text(.level) else {
            if !isBroken(.level) { fault(.levelMissing, .level) }
            return nil
        }
        if let level = words.level(typed, in: kind) { return level }
        fault(.levelUnknown, .level, ["found": String(typed.prefix(40))])
        return nil
    }

    private mutating func labelGroup() -> Int? {
        guard let typed = text(.labelGroup) else {
            if !isBroken(.labelGroup) { fault(.labelGroupMissing, .labelGroup) }
            return nil
        }
        if let group = words.labelGroup(typed) { return group }
        fault(.labelGroupUnknown, .labelGroup, ["found": String(typed.prefix(40))])
        return nil
    }

    private mutating func day(_ column: ListColumn) -> CivilDay? {
        guard let typed = text(column) else { return nil }
        if let day = ImportWords.day(typed) { return day }
        fault(.dayWrong, column, ["found": String(typed.prefix(40))])
        return nil
    }
}
