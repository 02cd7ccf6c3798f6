/// A link as somebody wrote it, in a form, a table or a program: texts, good or bad.
package struct LinkDraft: Codable, Hashable, Sendable {
    package var anchor = ""
    package var linkType = ""
    package var href = ""
    package var title = ""
    package var hreflang: [String] = []
    package var type: String?
    package var context: [String] = []
    /// `2026-11-21`.
    package var from: String?
    package var until: String?

    package init() {}

    package init(_ link: Link) {
        anchor = link.anchor.path
        linkType = "gs1:\(link.type.rawValue)"
        href = link.target.text
        title = link.title
        hreflang = link.languages
        type = link.mediaType
        context = link.contexts
        from = link.from?.text
        until = link.until?.text
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        anchor = try container.decodeIfPresent(String.self, forKey: .anchor) ?? ""
        linkType = try container.decodeIfPresent(String.self, forKey: .linkType) ?? ""
        href = try container.decodeIfPresent(String.self, forKey: .href) ?? ""
        title = try container.decodeIfPresent(String.self, forKey: .title) ?? ""
        hreflang = try container.decodeIfPresent([String].self, forKey: .hreflang) ?? []
        type = try container.decodeIfPresent(String.self, forKey: .type)
        context = try container.decodeIfPresent([String].self, forKey: .context) ?? []
        from = try container.decodeIfPresent(String.self, forKey: .from)
        until = try container.decodeIfPresent(String.self, forKey: .until)
    }

    package static let longestTitle = 200
    private static let mostNames = 20

    /// The link, or everything that is wrong with it.
    package func judged() -> (link: Link?, findings: [Finding]) {
        var findings: [Finding] = []
        func keep<T>(_ work: () throws(LinkRefusal) -> T) -> T? {
            do throws(LinkRefusal) { return try work() } catch {
                findings.append(error.finding)
                return nil
            }
        }
        let anchor = keep { () throws(LinkRefusal) in try LinkAnchor(registering: self.anchor) }
        let linkType = keep { () throws(LinkRefusal) in try readType() }
        let target = keep { () throws(LinkRefusal) in try LinkTarget(href.trimmedOfBlanks) }
        let title = keep { () throws(LinkRefusal) in try readTitle() }
        let languages = keep { () throws(LinkRefusal) in try readLanguages() }
        let media = keep { () throws(LinkRefusal) in try readMediaType() }
        let contexts = keep { () throws(LinkRefusal) in try readContexts() }
        let first = keep { () throws(LinkRefusal) in try Self.day(from, at: "from") }
        let last = keep { () throws(LinkRefusal) in try Self.day(until, at: "until") }
        if let first = first ?? nil, let last = last ?? nil, last < first {
            findings.append(.link(.daysReversed, at: "until"))
        }
        guard findings.isEmpty, let anchor, let linkType, let target, let title, let languages, let media,
            let contexts, let first, let last
        else { return (nil, findings) }
        let link = Link(
            anchor: anchor, type: linkType, target: target, title: title, languages: languages, mediaType: media,
            contexts: contexts, from: first, until: last)
        return (link, [])
    }

    private func readType() throws(LinkRefusal) -> LinkType {
        let name = linkType.trimmedOfBlanks
        guard !name.isEmpty else { throw LinkRefusal(.link(.typeMissing, at: "linkType")) }
        guard let type = LinkType(named: name) else {
            throw LinkRefusal(.link(.typeUnknown, at: "linkType", ["found": String(name.prefix(80))]))
        }
        guard !type.isReserved else { throw LinkRefusal(.link(.typeReserved, at: "linkType")) }
        return type
    }

    private func readTitle() throws(LinkRefusal) -> String {
        let title = title.trimmedOfBlanks
        guard !title.isEmpty else { throw LinkRefusal(.link(.titleMissing, at: "title")) }
        guard title.count <= Self.longestTitle else { throw LinkRefusal(.link(.titleLong, at: "title")) }
        return title
    }

    /// GS1's schema of linksets takes a language of two letters, alone or with a country of two.
    private func readLanguages() throws(LinkRefusal) -> [String] {
        var read: [String] = []
        for name in hreflang.map(\.trimmedOfBlanks) where !name.isEmpty {
            let parts = name.split(separator: "-", omittingEmptySubsequences: false)
            let isRight =
                parts.count <= 2 && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy(Self.isLetter) }
            guard isRight, read.count < Self.mostNames else {
                throw LinkRefusal(.link(.languageWrong, at: "hreflang", ["found": String(name.prefix(40))]))
            }
            let tag = parts[0].lowercased() + (parts.count == 2 ? "-" + parts[1].uppercased() : "")
            if !read.contains(tag) { read.append(tag) }
        }
        return read
    }

    private func readMediaType() throws(LinkRefusal) -> String? {
        guard let name = type?.trimmedOfBlanks.lowercased(), !name.isEmpty else { return nil }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isRight =
            parts.count == 2 && name.utf8.count <= 100
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { Self.isNameByte($0) || $0 == UInt8(ascii: "+") }
            }
        guard isRight else { throw LinkRefusal(.link(.mediaTypeWrong, at: "type", ["found": String(name.prefix(80))])) }
        return name
    }

    private func readContexts() throws(LinkRefusal) -> [String] {
        var read: [String] = []
        for name in context.map(\.trimmedOfBlanks) where !name.isEmpty {
            guard name.utf8.count <= 40, name.utf8.allSatisfy(Self.isNameByte), read.count < Self.mostNames else {
                throw LinkRefusal(.link(.contextWrong, at: "context", ["found": String(name.prefix(40))]))
            }
            if !read.contains(name) { read.append(name) }
        }
        return read
    }

    private static func day(_ text: String?, at member: String) throws(LinkRefusal) -> CivilDay? {
        guard let text = text?.trimmedOfBlanks, !text.isEmpty else { return nil }
        guard text.utf8.count == 10, let day = CivilDay(reading: text) else {
            throw LinkRefusal(.link(.dayWrong, at: member, ["found": String(text.prefix(40))]))
        }
        return day
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || "-._".utf8.contains(byte)
    }
}

extension String {
    fileprivate var trimmedOfBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return String(rest)
    }
}
