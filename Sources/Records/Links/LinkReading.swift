package import Traceability

/// What the resolver knows of a code.
package struct LinkReading: Hashable, Sendable {
    /// Somebody registered the key: with a file, an event, master data or a link.
    package let isRegistered: Bool
    /// On any level of the code, whether they hold today or not.
    package let links: [Link]
    /// By which authorities suspend the item, its lot or its product, whether they hold today or not.
    package let suspensions: [Suspension]

    package init(isRegistered: Bool, links: [Link] = [], suspensions: [Suspension] = []) {
        self.isRegistered = isRegistered
        self.links = links
        self.suspensions = suspensions
    }

    package func isSuspended(on day: CivilDay) -> Bool { suspensions.telling(on: day) != nil }

    static let unknown = LinkReading(isRegistered: false)
}
