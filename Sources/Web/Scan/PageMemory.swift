import GS1
import Records
import Synchronization

/// Origin pages kept in memory, each until an event names anything that it was made of. Bounded by bytes: of eight
/// pages drawn by lot, the one nobody has asked for longest leaves (decision 0015).
final class PageMemory: Sendable {
    /// Pages of one code, siblings' codes included, with one history.
    struct Key: Hashable, Sendable {
        let question: PageQuestion
        let trail: ItemTrail?
    }

    struct Entry {
        let mould: PageMould
        let things: [ThingKey]
        /// Its place in `State.keys`.
        var place = 0
        /// When it was last asked for, in askings.
        var used = 0
    }

    struct State {
        var entries: [Key: Entry] = [:]
        /// All keys in no order, for drawing lots.
        var keys: [Key] = []
        var byThing: [ThingKey: Set<Key>] = [:]
        var bytes = 0
        var askings = 0
        var lots = SystemRandomNumberGenerator()
        var moment = ScanMoment.beginning
        /// The last changes, for a page that was read before them and comes after.
        var recent: [ScanChanges] = []

        static let remembered = 256
    }

    private let state = Mutex(State())
    private let room: Int

    /// - Parameter room: bytes; 0 keeps nothing.
    init(room: Int) { self.room = room }

    var isEnabled: Bool { room > 0 }

    func mould(_ key: Key) -> PageMould? {
        state.withLock { $0.find(key) }
    }

    /// Keeps a page, unless something it is made of has changed since it was read.
    func keep(_ mould: PageMould, _ key: Key, of reading: ScanReading) {
        guard isEnabled, reading.isWhole, mould.byteCount < room / 8 else { return }
        state.withLock { state in
            guard state.isStillTrue(reading) else { return }
            // An item's own trail is in the key: what names only the item is another key.
            let own = key.question.item
            state.insert(Entry(mould: mould, things: reading.things.filter { $0 != own }), key, room: room)
        }
    }

    /// Forgets what changed.
    func apply(_ changes: ScanChanges) {
        state.withLock { state in
            state.moment = changes.to
            state.recent.append(changes)
            if state.recent.count > State.remembered { state.recent.removeFirst(State.remembered / 2) }
            guard let things = changes.things else { return state.forgetAll() }
            for thing in things { state.forget(thing) }
        }
    }

    var byteCount: Int { state.withLock { $0.bytes } }
}
