package import Traceability

/// Which links a list shows.
package struct LinkQuestion: Hashable, Sendable {
    package enum State: String, CaseIterable, Hashable, Sendable {
        case standing = "dang-dung"
        case ended = "da-het"
        /// Standing, with a target that does not answer.
        case dead = "dich-hong"
    }

    /// Words of the product, its code, or the code's lot or serial number.
    package var text: String
    package var type: LinkType?
    package var state: State?
    package var reach: [FileKind: Reach]
    package var after: LinkCursor?
    package var limit: Int
    /// Nothing of it holds before this day ends or after it: for the state.
    package init(
        _ text: String = "", type: LinkType? = nil, state: State? = nil, reach: [FileKind: Reach],
        after: LinkCursor? = nil, limit: Int = 50
    ) {
        self.text = text
        self.type = type
        self.state = state
        self.reach = reach
        self.after = after
        self.limit = limit
    }
}

/// Where a page of a list ends: the next one begins after it.
package struct LinkCursor: Hashable, Sendable {
    let sort: String
    let file: String
    let anchor: String
    let id: String

    init(sort: String, file: String, anchor: String, id: String) {
        (self.sort, self.file, self.anchor, self.id) = (sort, file, anchor, id)
    }

    private var parts: [String] { [sort, file, anchor, id] }

    /// Opaque; nil for what ``text`` did not write.
    package init?(_ text: String) {
        guard let bytes = Base64URL.decode(text), let plain = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let parts = plain.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, !parts.contains(where: { $0.utf8.contains(0) }) else { return nil }
        self.init(sort: parts[0], file: parts[1], anchor: parts[2], id: parts[3])
    }

    package var text: String { Base64URL.encode(Array(parts.joined(separator: "\u{1F}").utf8)) }

    /// By bytes, as both engines order.
    func precedes(_ other: LinkCursor) -> Bool {
        for (left, right) in zip(parts, other.parts) where left != right {
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        return false
    }
}

/// A page of links.
package struct LinkList: Sendable {
    package struct Row: Sendable {
        package let link: StoredLink
        package let kind: FileKind
        /// Folded: what the list is in the order of.
        package let name: String
    }

    package let rows: [Row]
    package let next: LinkCursor?
}
