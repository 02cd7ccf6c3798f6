/// Who asks: an account or a key, as decisions see it.
package struct Caller: Hashable, Sendable {
    /// `user:…` or `key:…`.
    package let id: String
    package let grants: [Grant]
    /// Whether this session was opened with a second proof besides the password.
    package let hasSecondFactor: Bool
    /// A key: it has no second factor and needs none.
    package let isMachine: Bool
    /// What its grants allow and it may do; nil: all of that. Keys have fewer rights than the party they act for.
    package let limits: Set<Deed>?

    package init(
        id: String, grants: [Grant], hasSecondFactor: Bool = false, isMachine: Bool = false, limits: Set<Deed>? = nil
    ) {
        self.id = id
        self.grants = grants
        self.hasSecondFactor = hasSecondFactor
        self.isMachine = isMachine
        self.limits = limits
    }

    /// Whether it must prove itself a second time before it may do anything but arrange how.
    package var owesSecondFactor: Bool {
        !isMachine && !hasSecondFactor && grants.contains { $0.role.needsSecondFactor }
    }

    /// The parties it acts for.
    package var parties: Set<String> { Set(grants.compactMap(\.party)) }
}
