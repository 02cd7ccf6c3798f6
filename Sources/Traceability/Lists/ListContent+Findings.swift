extension ListContent {
    /// Everything that is wrong or worth knowing; pointers lead into the content: `/citation`, `/entries/3/key`.
    package func findings(as kind: ListKind, library: LegalLibrary) -> [Finding] {
        headFindings(library) + entries.enumerated().flatMap { entryFindings($1, at: $0, kind) } + repetitions
    }

    private func headFindings(_ library: LegalLibrary) -> [Finding] {
        var found = citationFindings(library)
        if from == nil { found.append(.list(.fromMissing, at: "/from")) }
        if let from, let to, to < from { found.append(.list(.daysReversed, at: "/to")) }
        if entries.isEmpty { found.append(.list(.empty, at: "/entries")) }
        if entries.count > Self.mostEntries {
            found.append(.list(.tooMany, at: "/entries", ["limit": String(Self.mostEntries)]))
        }
        return found
    }

    private func citationFindings(_ library: LegalLibrary) -> [Finding] {
        if citation.isEmpty { return [.list(.citationMissing, at: "/citation")] }
        if citation.count > 200 { return [.list(.textLong, at: "/citation")] }
        guard !LegalNumber.all(in: citation).isEmpty else { return [.list(.citationNumber, at: "/citation")] }
        guard library.knows(citation) else { return [.list(.citationUnknown, at: "/citation")] }
        if let from, !library.holds(citation, on: from) { return [.list(.citationOver, at: "/citation")] }
        return []
    }

    private func entryFindings(_ entry: ListEntry, at place: Int, _ kind: ListKind) -> [Finding] {
        let at = { (member: String) in "/entries/\(place)/\(member)" }
        var found: [Finding] = []
        if !kind.keys.contains(entry.key.kind) { found.append(.list(.keyKind, at: at("key"))) }
        if entry.name.isEmpty { found.append(.list(.entryName, at: at("name"))) }
        for (member, text) in [("name", entry.name), ("place", entry.place ?? ""), ("note", entry.note ?? "")]
        where text.count > 1_000 { found.append(.list(.textLong, at: at(member))) }
        if !kind.levels.contains(entry.level) {
            found.append(.list(.levelUnknown, at: at("level"), ["found": entry.level.rawValue]))
        }
        if kind == .label, entry.labelGroup == nil { found.append(.list(.labelGroupMissing, at: at("labelGroup"))) }
        if let group = entry.labelGroup, LabelGroup.named(group) == nil {
            found.append(.list(.labelGroupUnknown, at: at("labelGroup"), ["found": String(group)]))
        }
        if let from = entry.from, let to = entry.to, to < from { found.append(.list(.daysReversed, at: at("to"))) }
        if isOutside(entry) { found.append(.list(.entryOutside, at: at("from"))) }
        return found
    }

    /// Whether an entry never holds while the list does.
    private func isOutside(_ entry: ListEntry) -> Bool {
        if let end = entry.to, let from, end < from { return true }
        if let begin = entry.from, let to, to < begin { return true }
        return false
    }

    /// Keys that stand twice, and codes under other codes.
    private var repetitions: [Finding] {
        let places = Dictionary(grouping: entries.indices) { entries[$0].key }
        var found: [Finding] = []
        for place in entries.indices {
            let entry = entries[place]
            let twin = places[entry.key]?.first { $0 < place && entries[$0].meets(entry) }
            if let twin {
                found.append(.list(.keyTwice, at: "/entries/\(place)/key", ["entry": String(twin + 1)]))
            } else if let above = entry.key.above.compactMap({ places[$0]?.first }).first {
                let isSame = entries[above].level == entry.level && entries[above].roadmap == entry.roadmap
                found.append(
                    .list(
                        isSame ? .overlapSame : .overlapOther, at: "/entries/\(place)/key",
                        ["entry": String(above + 1), "code": entries[above].key.printed]))
            }
        }
        return found
    }
}

extension ListKey {
    /// Shorter codes that this one lies under, the longest first.
    package var above: [ListKey] {
        guard case .code(let code) = self else { return [] }
        return [6, 4].filter { $0 < code.text.utf8.count }
            .compactMap { HSCode(reading: String(code.text.prefix($0))) }.map(ListKey.code)
    }

    /// `0810.60.00`; of anything else what ``text`` says behind the colon.
    package var printed: String {
        if case .code(let code) = self { return code.printed }
        return text.split(separator: ":", maxSplits: 1).last.map(String.init) ?? text
    }
}
