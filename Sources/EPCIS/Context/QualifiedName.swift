/// A name with the namespace it belongs to.
package struct QualifiedName: Hashable, Sendable {
    /// Nil for a bare name that no context explains.
    package let namespace: String?
    package let local: String

    package init(namespace: String?, local: String) {
        self.namespace = namespace
        self.local = local
    }
}
