package import GS1

/// The links of a code as a set (RFC 9264, as GS1 profiles it): values only; how it is written is the web's.
package struct Linkset: Hashable, Sendable {
    package struct Target: Hashable, Sendable {
        package let href: String
        package let title: String
        package let languages: [String]
        package let mediaType: String?
        package let contexts: [String]

        package init(
            href: String, title: String, languages: [String] = [], mediaType: String? = nil, contexts: [String] = []
        ) {
            self.href = href
            self.title = title
            self.languages = languages
            self.mediaType = mediaType
            self.contexts = contexts
        }

        package init(_ link: Link) {
            self.init(
                href: link.target.text, title: link.title, languages: link.languages, mediaType: link.mediaType,
                contexts: link.contexts)
        }
    }

    package struct Entry: Hashable, Sendable {
        /// The URI all its links are of.
        package let anchor: String
        package let itemDescription: String?
        package let targets: [LinkType: [Target]]
    }

    package let entries: [Entry]

    /// Everything known of a code. The entry of the code itself has the one default link; finer and coarser records stand beside it.
    /// - Parameters:
    ///   - origin: of the URI that was asked for, without a slash at the end.
    ///   - page: our own page of it, which every plain request reaches.
    package init(
        of code: DigitalLink, at origin: String, page: Target, _ levels: LinkLevels, itemDescription: String? = nil
    ) {
        let asked = LinkAnchor(text: String(code.path.dropFirst()))
        // By its rule a default link says no more than where and what.
        var own: [LinkType: [Target]] = [.defaultLink: [Target(href: page.href, title: page.title)]]
        if let type = Self.typeOfPage(beside: levels) { own[type] = [page] }
        var entries: [Entry] = []
        for level in levels.levels where level.anchor != asked {
            entries.append(Self.entry(origin, level.anchor, Self.targets(level.links), nil))
        }
        let here = levels.levels.first { $0.anchor == asked }?.links ?? []
        own.merge(Self.targets(here)) { ours, _ in ours }
        entries.insert(Self.entry(origin, asked, own, itemDescription), at: 0)
        self.entries = entries
    }

    /// Those of one type that a request could not tell apart.
    package init(of code: DigitalLink, at origin: String, choices: [Link]) {
        let anchor = choices.first?.anchor ?? LinkAnchor(text: String(code.path.dropFirst()))
        entries = [Self.entry(origin, anchor, Self.targets(choices), nil)]
    }

    /// What our own page is called beside its being the default: its owner's word goes before ours.
    package static func typeOfPage(beside levels: LinkLevels) -> LinkType? {
        [LinkType.traceability, .pip].first { !levels.has($0) }
    }

    private static func targets(_ links: [Link]) -> [LinkType: [Target]] {
        Dictionary(grouping: links, by: \.type).mapValues { $0.map(Target.init) }
    }

    private static func entry(
        _ origin: String, _ anchor: LinkAnchor, _ targets: [LinkType: [Target]], _ description: String?
    ) -> Entry {
        Entry(anchor: origin + anchor.path, itemDescription: description, targets: targets)
    }
}
