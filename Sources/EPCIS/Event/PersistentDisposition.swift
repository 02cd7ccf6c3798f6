/// Conditions that hold until they are taken back (standard, section 7.3.5.8). At least one of the two lists is there.
package struct PersistentDisposition: Hashable, Sendable {
    package var set: [Term]?
    package var unset: [Term]?

    package init(set: [Term]? = nil, unset: [Term]? = nil) {
        self.set = set
        self.unset = unset
    }
}
