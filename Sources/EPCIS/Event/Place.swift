/// A read point or business location: an identifier and whatever its sender adds (standard, section 7.3.5).
package struct Place: Hashable, Sendable {
    package var id: String
    package var extensions: [Extension]
    /// True when the member was written `@id`.
    package var atID: Bool = false

    package init(id: String, extensions: [Extension] = []) {
        self.id = id
        self.extensions = extensions
    }
}
