import Traceability

/// The borders carried in the binary, read when somebody first asks: half a megabyte that most of what runs has no need of.
enum ReferenceBoundaries {
    static let all = Boundaries(text: WebFiles().text(named: "Reference/boundaries.csv") ?? "")
}
