/// One thing the server needs, and whether it is there.
package struct ReadinessCheck: Sendable, Codable, Hashable {
    /// `database`, `disk`, …
    package let name: String
    package let isReady: Bool
    /// For the operator; never secrets, hosts or paths: the answer is public.
    package let detail: String?

    package init(name: String, isReady: Bool, detail: String? = nil) {
        self.name = name
        self.isReady = isReady
        self.detail = detail
    }
}
