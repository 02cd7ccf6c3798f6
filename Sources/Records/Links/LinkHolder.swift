package import Traceability

/// A file whose key a link may be registered on.
package struct LinkHolder: Hashable, Sendable {
    package let file: String
    package let subject: Subject
}
