package import Traceability

/// The borders carried in the binary, read when somebody first asks: half a megabyte that most of what runs has no need of.
package enum ReferenceBoundaries {
    package static let all = Boundaries(text: WebFiles().text(named: "Reference/boundaries.csv") ?? "")
}
