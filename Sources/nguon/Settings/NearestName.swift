/// The name most like a mistyped one, if any is near enough to be meant: two letters wrong, or a third of a long name.
func nearest(to mistyped: String, among names: [String]) -> String? {
    let ranked = names.map { (name: $0, distance: editDistance(mistyped, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(2, best.name.count / 3) ? best.name : nil
}

/// Insertions, deletions and replacements that make one word of the other (Levenshtein).
func editDistance(_ one: String, _ other: String) -> Int {
    let columns = Array(other.lowercased())
    var previous = Array(0...columns.count)
    for (row, character) in one.lowercased().enumerated() {
        var current = [row + 1]
        for (column, target) in columns.enumerated() {
            let replaced = previous[column] + (character == target ? 0 : 1)
            current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
        }
        previous = current
    }
    return previous[columns.count]
}
