/// The legal texts, found by what citations name. Data: a text that is replaced is replaced in one file, and whatever rests on it is seen.
package struct LegalLibrary: Sendable {
    /// In the file's order.
    package let all: [LegalInstrument]
    private let places: [LegalNumber: Int]

    package init(_ instruments: [LegalInstrument] = []) {
        all = instruments
        places = Dictionary(instruments.enumerated().map { ($1.number, $0) }) { first, _ in first }
    }

    package subscript(number: LegalNumber) -> LegalInstrument? { places[number].map { all[$0] } }

    /// The texts that a citation names: `NĐ 37/2026/NĐ-CP Điều 28.4b`. A number that is not here is nil at its place.
    package func instruments(citedIn text: String) -> [LegalInstrument?] {
        LegalNumber.all(in: text).map { self[$0] }
    }

    /// Whether what a citation names is known here.
    package func knows(_ citation: String) -> Bool {
        let cited = instruments(citedIn: citation)
        return !cited.isEmpty && !cited.contains { $0 == nil }
    }

    /// Whether something may rest on a citation that day. A text that is not in the library stands by the word of who cites it.
    package func holds(_ citation: String, on day: CivilDay) -> Bool {
        instruments(citedIn: citation).allSatisfy { $0?.holds(on: day) ?? true }
    }

    /// What stands in the place of a text today, however often it was replaced; nil while it holds, or where nobody says.
    package func successor(of instrument: LegalInstrument) -> LegalInstrument? {
        var (current, seen) = (instrument, Set([instrument.number]))
        while let next = current.replacedBy, seen.insert(next).inserted, let found = self[next] { current = found }
        return current.number == instrument.number ? nil : current
    }
}

extension LegalLibrary {
    /// Reads the reference file: a line of comment, a heading, nine fields a row. A broken row is our bug.
    package init(reading text: String) {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
        self.init(lines.map(Self.instrument))
    }

    private static func instrument(_ line: Substring) -> LegalInstrument {
        let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        precondition(fields.count == 9, "legal-instruments.csv: \(line)")
        guard let number = LegalNumber.all(in: fields[0]).first else { preconditionFailure("no number: \(line)") }
        return LegalInstrument(
            number: number, title: fields[0], issuer: fields[1],
            subject: LocalizedText(vietnamese: fields[7], english: fields[8]), issued: CivilDay(reading: fields[2]),
            inForce: CivilDay(reading: fields[3]), ended: CivilDay(reading: fields[4]),
            replacedBy: LegalNumber.all(in: fields[5]).first, suspendedBy: LegalNumber.all(in: fields[6]))
    }
}
