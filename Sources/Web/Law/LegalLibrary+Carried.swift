package import Traceability

extension LegalLibrary {
    /// The library in the binary.
    package static let carried = LegalLibrary(
        reading: WebFiles().text(named: "Reference/legal-instruments.csv") ?? "")
}
