/// Who does something: stands on every write and in the audit trail.
package struct Actor: Hashable, Sendable {
    /// Opaque, never a name: `key:…`, `user:…`, `system:…`.
    package let id: String
    /// The party the actor acts for; owns what it submits.
    package let sender: String
    package let scopes: Set<Scope>

    package init(id: String, sender: String, scopes: Set<Scope>) {
        self.id = id
        self.sender = sender
        self.scopes = scopes
    }

    /// The program itself, e.g. when it resumes a job or makes the first key.
    package static func system(_ part: String) -> Actor {
        Actor(id: "system:\(part)", sender: "system", scopes: Set(Scope.allCases))
    }

    package func may(_ scope: Scope) -> Bool { scopes.contains(scope) }
}
