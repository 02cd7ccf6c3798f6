/// One end a transfer starts from (standard, section 7.3.7).
package struct Source: Hashable, Sendable {
    /// `owning_party`, `possessing_party`, `location` or a URI.
    package var type: Term
    package var source: String

    package init(type: Term, source: String) {
        self.type = type
        self.source = source
    }
}
