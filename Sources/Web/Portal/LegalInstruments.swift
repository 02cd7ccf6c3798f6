import Traceability

/// The legal texts that pages name, with where they stand: data, so that a replaced one is found and replaced here too.
struct LegalInstruments: Sendable {
    struct Instrument: Sendable {
        let number: String
        /// What it has to do with this system.
        let subject: LocalizedText
        let issued: CivilDay?
        let inForce: CivilDay?
        let ended: CivilDay?
        let replacedBy: String?
    }

    /// In the file's order.
    let all: [Instrument]

    /// Reads the reference file carried in the binary. A broken row is our bug; a test reads every one.
    init(files: WebFiles) {
        let lines = (files.text(named: "Reference/legal-instruments.csv") ?? "").split(separator: "\n")
        all = lines.filter { !$0.hasPrefix("#") }.dropFirst().map { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            precondition(fields.count == 7, "legal-instruments.csv: \(line)")
            return Instrument(
                number: fields[0], subject: LocalizedText(vietnamese: fields[5], english: fields[6]),
                issued: CivilDay(reading: fields[1]), inForce: CivilDay(reading: fields[2]),
                ended: CivilDay(reading: fields[3]),
                replacedBy: fields[4].isEmpty ? nil : fields[4])
        }
    }
}
