import GS1

/// A code of the demonstration to try: as text, and as a symbol to scan where it may be printed.
struct SampleCard: Sendable {
    let title: String
    let uri: String
    /// Where it leads on this server.
    let address: String
    /// As printed under a symbol: `(01) 09521001001007 (10) RI6-2611A`; a wrong code as its path. No line ends between a number and its value.
    let text: String
    /// The address of the symbol; nil for a wrong code, which nobody prints.
    let symbol: String?
    /// What its page says first; nil where nobody looked.
    let verdict: String?

    init(_ code: SampleCode, of installation: InstallationSettings, language: Language, verdict: String? = nil) {
        title = code.title(in: language)
        uri = code.uri
        address = code.uri.after(installation.publicOrigin) ?? code.uri
        let link = try? DigitalLink(path: address)
        text =
            link.map { ([$0.key] + $0.qualifiers).map { "(\($0.ai))\u{A0}\($0.value)" }.joined(separator: " ") }
            ?? address
        let printable = try? PrintableAddress(code.uri, of: installation)
        symbol = printable.map { "\(Address.qr.path)?data=\(PercentCoding.encode($0.uri))&format=svg" }
        self.verdict = verdict
    }
}
