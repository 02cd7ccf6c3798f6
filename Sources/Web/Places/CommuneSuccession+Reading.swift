package import Traceability

extension CommuneSuccession {
    /// Reads the reference file carried in the binary.
    package init(files: WebFiles) { self.init(csv: files.text(named: "Reference/commune-successions.csv") ?? "") }

    /// - Parameter csv: a line `replaced,by` for each pair, below a heading; lines that begin with `#` say something to people.
    init(csv: String) {
        let lines = csv.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
        self.init(
            lines.compactMap { line in
                let codes = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                return codes.count == 2 ? (replaced: codes[0], by: codes[1]) : nil
            })
    }
}
