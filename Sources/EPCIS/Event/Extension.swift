/// A member of somebody's own namespace, in an event or at any extension point of one, as sent.
package struct Extension: Hashable, Sendable {
    /// The member's name as written: a CURIE (`nguon:plot`), a full URI or a term of the context.
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
        self.name = name
        self.value = value
    }
}
