/// A dictionary that forgets what it learned first once it is full.
struct BoundedMemory<Key: Hashable, Value> {
    private let room: Int
    private var values: [Key: Value] = [:]
    /// In the order they came; the oldest stands at `oldest`.
    private var order: [Key] = []
    private var oldest = 0

    init(room: Int) { self.room = room }

    subscript(key: Key) -> Value? {
        get { values[key] }
        set {
            guard let newValue else { return }
            guard values.updateValue(newValue, forKey: key) == nil else { return }
            if order.count < room {
                order.append(key)
            } else {
                values[order[oldest]] = nil
                order[oldest] = key
                oldest = (oldest + 1) % room
            }
        }
    }

    mutating func removeAll() {
        values.removeAll(keepingCapacity: true)
        order.removeAll(keepingCapacity: true)
        oldest = 0
    }
}
