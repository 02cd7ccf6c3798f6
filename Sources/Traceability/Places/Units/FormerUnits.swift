/// Provinces and communes that are no more, or that another name stood for: what became of them, and since when.
///
/// Codes on old papers and printed addresses keep meaning something: ``current(of:)`` follows them to the units of today, over several
/// changes if need be. The file is reference data; a province adds the lines of its own decisions.
package struct FormerUnits: Sendable {
    package struct Unit: Hashable, Sendable {
        package let code: String
        /// Lower case, as in `AdministrativeUnit`.
        package let kind: String
        package let name: String
        /// The last day it was so.
        package let until: CivilDay
        /// One code, or several when it was divided.
        package let replacedBy: [String]
        /// The decision.
        package let basis: String
    }

    package let units: [Unit]
    private let successors: [String: [String]]
    private let predecessors: [String: [String]]

    /// `code,kind,name,until,replaced_by,basis` a line, several codes parted by `|`; lines with `#` and the heading are passed over.
    package init(text: String) {
        units = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(Self.unit)
        var (successors, predecessors): ([String: [String]], [String: [String]]) = ([:], [:])
        for unit in units {
            for code in unit.replacedBy where code != unit.code {
                successors[unit.code, default: []].append(code)
                predecessors[code, default: []].append(unit.code)
            }
        }
        (self.successors, self.predecessors) = (successors, predecessors)
    }

    /// The codes of today for a code of any time; itself when nothing is known to have replaced it.
    package func current(of code: String) -> [String] { Self.ends(of: code, successors) }

    /// Every code that a unit of today has taken in, itself too: whose area it is now.
    package func all(of code: String) -> Set<String> {
        var (found, open): (Set<String>, [String]) = ([], [code])
        while let next = open.popLast() {
            if found.insert(next).inserted { open += predecessors[next] ?? [] }
        }
        return found
    }

    /// Those of a name, folded words without the kind.
    package func units(called words: [String]) -> [Unit] { units.filter { FoldedText.words(of: $0.name) == words } }

    /// Where the ways from a code end; a circle in the data ends where it closes.
    private static func ends(of code: String, _ steps: [String: [String]]) -> [String] {
        var (ends, seen, open): ([String], Set<String>, [String]) = ([], [], [code])
        while !open.isEmpty {
            let next = open.removeFirst()
            guard seen.insert(next).inserted else { continue }
            if let further = steps[next] { open += further } else { ends.append(next) }
        }
        return ends.isEmpty ? [code] : ends
    }

    private static func unit(_ line: Substring) -> Unit? {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 6, let until = CivilDay(reading: fields[3]) else { return nil }
        return Unit(
            code: fields[0], kind: fields[1], name: fields[2], until: until,
            replacedBy: fields[4].split(separator: "|").map(String.init), basis: fields[5])
    }
}
