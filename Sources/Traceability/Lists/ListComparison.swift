/// What a version of a list changes of the one before.
package struct ListComparison: Hashable, Sendable {
    package struct Change: Hashable, Sendable {
        package let before: ListEntry
        package let after: ListEntry
    }

    /// In the order of their keys, all three.
    package let added: [ListEntry]
    package let removed: [ListEntry]
    package let changed: [Change]
    package let unchanged: Int

    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    /// - Parameter before: nil for the first version: everything is new.
    package init(from before: ListContent?, to after: ListContent) {
        var (added, removed): ([ListEntry], [ListEntry]) = ([], [])
        var (changed, unchanged): ([Change], Int) = ([], 0)
        let old = Self.byKey(before?.entries ?? []), new = Self.byKey(after.entries)
        for key in Set(old.keys).union(new.keys).sorted() {
            let (pairs, gone, come) = Self.paired(old[key] ?? [], new[key] ?? [])
            removed += gone
            added += come
            for pair in pairs where pair.before != pair.after { changed.append(pair) }
            unchanged += pairs.count { $0.before == $0.after }
        }
        (self.added, self.removed, self.changed, self.unchanged) = (added, removed, changed, unchanged)
    }

    private static func byKey(_ entries: [ListEntry]) -> [ListKey: [ListEntry]] {
        Dictionary(grouping: entries, by: \.key).mapValues { group in
            group.sorted { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }
        }
    }

    /// Of one key: the same first, what is left in the order of time.
    private static func paired(
        _ old: [ListEntry], _ new: [ListEntry]
    ) -> (pairs: [Change], gone: [ListEntry], come: [ListEntry]) {
        var (gone, come, pairs) = (old, new, [Change]())
        for entry in old {
            guard let match = come.firstIndex(of: entry), let place = gone.firstIndex(of: entry) else { continue }
            pairs.append(Change(before: gone.remove(at: place), after: come.remove(at: match)))
        }
        while let before = gone.first, let after = come.first {
            pairs.append(Change(before: before, after: after))
            gone.removeFirst()
            come.removeFirst()
        }
        return (pairs, gone, come)
    }
}
