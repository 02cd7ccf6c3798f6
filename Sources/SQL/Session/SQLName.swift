/// Names of tables and columns that verbs put into text.
package enum SQLName {
    /// Whether `name` is a lower-case word as the program writes them.
    package static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 63
            && name.utf8.allSatisfy { (97...122) ~= $0 || (48...57) ~= $0 || $0 == 95 }
    }

    /// Traps unless `name` is a lower-case word: who takes names from outside asks ``isName(_:)`` first.
    package static func checked(_ name: String) -> String {
        precondition(isName(name), "not a name of ours: \(name)")
        return name
    }

    package static func list(_ names: [String]) -> String {
        names.map(checked).joined(separator: ", ")
    }
}
