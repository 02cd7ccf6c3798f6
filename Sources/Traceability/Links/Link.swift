/// One link of an owner's: from a code to a page, picture or service, and for whom.
package struct Link: Hashable, Sendable {
    package let anchor: LinkAnchor
    package let type: LinkType
    package let target: LinkTarget
    package let title: String
    /// `vi`, `en-GB`; none: for readers of any.
    package let languages: [String]
    package let mediaType: String?
    /// Markets or other circumstances, as requests name them: `VN`, `EU`.
    package let contexts: [String]
    /// The first and the last day in Vietnam on which it holds.
    package let from: CivilDay?
    package let until: CivilDay?

    package init(
        anchor: LinkAnchor, type: LinkType, target: LinkTarget, title: String, languages: [String] = [],
        mediaType: String? = nil, contexts: [String] = [], from: CivilDay? = nil, until: CivilDay? = nil
    ) {
        self.anchor = anchor
        self.type = type
        self.target = target
        self.title = title
        self.languages = languages
        self.mediaType = mediaType
        self.contexts = contexts
        self.from = from
        self.until = until
    }

    package func holds(on day: CivilDay) -> Bool {
        from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }
}
