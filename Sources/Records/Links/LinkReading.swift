package import Traceability

/// What the resolver knows of a code.
package struct LinkReading: Hashable, Sendable {
    /// Somebody registered the key: with a file, an event, master data or a link.
    package let isRegistered: Bool
    /// On any level of the code, whether they hold today or not.
    package let links: [Link]
    /// An authority holds the product.
    package let isSuspended: Bool

    package init(isRegistered: Bool, links: [Link] = [], isSuspended: Bool = false) {
        self.isRegistered = isRegistered
        self.links = links
        self.isSuspended = isSuspended
    }

    static let unknown = LinkReading(isRegistered: false)
}
