import GS1
import Records

extension PageMemory.State {
    /// Whether nothing that came after the reading concerns it, as far as is remembered.
    func isStillTrue(_ reading: ScanReading) -> Bool {
        guard moment != reading.moment else { return true }
        // Read after everything known here: what came between will be told, once more.
        if moment.event <= reading.moment.event, moment.statement <= reading.moment.statement { return true }
        let later = recent.filter { $0.to.event > reading.moment.event || $0.to.statement > reading.moment.statement }
        guard let first = later.first, first.from.event <= reading.moment.event,
            first.from.statement <= reading.moment.statement
        else { return false }
        return later.allSatisfy { $0.things.map { $0.isDisjoint(with: reading.things) } ?? false }
    }

    mutating func find(_ key: PageMemory.Key) -> PageMould? {
        guard let index = entries.index(forKey: key) else { return nil }
        askings += 1
        entries.values[index].used = askings
        return entries.values[index].mould
    }

    mutating func insert(_ entry: PageMemory.Entry, _ key: PageMemory.Key, room: Int) {
        remove(key)
        while bytes + entry.weight > room, !keys.isEmpty { removeOneLongUnused() }
        var entry = entry
        (entry.place, entry.used) = (keys.count, askings)
        keys.append(key)
        entries[key] = entry
        bytes += entry.weight
        for thing in entry.things { byThing[thing, default: []].insert(key) }
    }

    private mutating func removeOneLongUnused() {
        let drawn = (0..<8).map { _ in keys[Int.random(in: 0..<keys.count, using: &lots)] }
        remove(drawn.min { entries[$0]!.used < entries[$1]!.used }!)
    }

    private mutating func remove(_ key: PageMemory.Key) {
        guard let entry = entries.removeValue(forKey: key) else { return }
        bytes -= entry.weight
        let last = keys.removeLast()
        if entry.place < keys.count {
            keys[entry.place] = last
            entries[last]!.place = entry.place
        }
        for thing in entry.things {
            byThing[thing]?.remove(key)
            if byThing[thing]?.isEmpty ?? false { byThing[thing] = nil }
        }
    }

    mutating func forget(_ thing: ThingKey) {
        for key in byThing[thing] ?? [] { remove(key) }
    }

    mutating func forgetAll() {
        (entries, keys, byThing, bytes) = ([:], [], [:], 0)
    }
}

extension PageMemory.Entry {
    /// Bytes, about: the page, its key, and its places in the tables.
    var weight: Int { mould.byteCount + 400 + things.count * 200 }
}
