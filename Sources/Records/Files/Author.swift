/// Who writes, from where and why: stands in the trail beside what was written.
package struct Author: Hashable, Sendable {
    /// `user:…`, `key:…`, `system:…`.
    package let actor: String
    /// `X-Request-Id`.
    package let request: String?
    /// The client's address.
    package let peer: String?
    package let reason: String?

    package init(actor: String, request: String? = nil, peer: String? = nil, reason: String? = nil) {
        self.actor = actor
        self.request = request
        self.peer = peer
        self.reason = reason
    }

    package static func system(_ part: String) -> Author { Author(actor: "system:\(part)") }

    package func saying(_ reason: String?) -> Author {
        Author(actor: actor, request: request, peer: peer, reason: reason)
    }
}
