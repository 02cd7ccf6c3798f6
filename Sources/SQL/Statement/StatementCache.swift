/// Prepared statements by text, at most `capacity`: the least recently used leave first.
///
/// Both engines keep one for each connection. It is bounded because a client chooses which of a query's parameters it
/// sends, and every combination is a text of its own.
package struct StatementCache<Prepared> {
    private struct Entry {
        var prepared: Prepared
        var used: UInt64
    }

    package let capacity: Int
    private var entries: [String: Entry] = [:]
    private var tick: UInt64 = 0

    package init(capacity: Int) {
        precondition(capacity >= 4, "a cache holds a few statements")
        self.capacity = capacity
    }

    package var count: Int { entries.count }

    /// The statement prepared from exactly this text.
    package mutating func find(_ text: String) -> Prepared? {
        guard let index = entries.index(forKey: text) else { return nil }
        tick += 1
        entries.values[index].used = tick
        return entries.values[index].prepared
    }

    /// Keeps a statement and returns those that had to leave: the engine frees them.
    package mutating func insert(_ prepared: Prepared, for text: String) -> [Prepared] {
        let evicted = entries.count < capacity ? [] : evictQuarter()
        tick += 1
        entries[text] = Entry(prepared: prepared, used: tick)
        return evicted
    }

    package mutating func remove(_ text: String) -> Prepared? {
        entries.removeValue(forKey: text)?.prepared
    }

    package mutating func removeAll() -> [Prepared] {
        defer { entries = [:] }
        return entries.values.map(\.prepared)
    }

    /// A quarter at a time, so that sorting by age is paid once for many insertions.
    private mutating func evictQuarter() -> [Prepared] {
        let oldest = entries.sorted { $0.value.used < $1.value.used }.prefix(capacity / 4)
        return oldest.map { text, entry in
            entries[text] = nil
            return entry.prepared
        }
    }
}
