/// One end a transfer leads to (standard, section 7.3.7).
package struct Destination: Hashable, Sendable {
    /// `owning_party`, `possessing_party`, `location` or a URI.
    package var type: Term
    package var destination: String

    package init(type: Term, destination: String) {
        self.type = type
        self.destination = destination
    }
}
