/// Writes the canonical form of an event. Two forms, told apart by ``isStrict``:
/// the pre-hash text of CBV 2.0 (keys and values run together, numbers and identifiers normalised, some members left out), and the strict
/// form behind the digest, which leaves nothing out and in which NUL, a character no text of ours may hold, keeps keys and values apart.
struct CanonicalWriter {
    var out: [UInt8] = []
    private(set) var isStrict = false
    private(set) var context = LinkedDataContext.standard
    private var sorted: [UInt8] = []
    /// The names of the context in force.
    var names = NameForms()

    mutating func begin(_ context: LinkedDataContext, strict: Bool) {
        out.removeAll(keepingCapacity: true)
        if context != self.context { (self.context, names) = (context, NameForms()) }
        isStrict = strict
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) { out.append(byte) }

    @inline(__always)
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) { out.append(contentsOf: text) }
    mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>) { out.append(contentsOf: text) }
    mutating func append(_ text: Substring.UTF8View) { out.append(contentsOf: text) }

    @inline(__always)
    mutating func append(_ text: String) {
        var copy = text
        copy.withUTF8 { out.append(contentsOf: $0) }
    }

    /// What stands between a key and its value, and behind the value.
    @inline(__always)
    mutating func beginValue() {
        if isStrict { out.append(0) }
        out.append(0x3D)
    }

    @inline(__always)
    mutating func endValue() { if isStrict { out.append(0) } }

    /// A key that has keys under it. Nothing is written when nothing stands under it.
    @inline(__always)
    mutating func group(_ key: StaticString, _ content: (inout CanonicalWriter) -> Void) {
        let start = out.count
        append(key)
        if isStrict { append("\0{") }
        let before = out.count
        content(&self)
        guard out.count > before else { return out.removeSubrange(start...) }
        if isStrict { append("\0}") }
    }

    /// Takes back what was written since.
    mutating func drop(from start: Int) { out.removeSubrange(start...) }

    /// Writes items and brings what they wrote into the order of its bytes.
    @inline(__always)
    mutating func ordered<Items: Collection>(_ items: Items, _ write: (inout CanonicalWriter, Items.Element) -> Void) {
        guard items.count > 1 else {
            if let only = items.first { write(&self, only) }
            return
        }
        var starts: [Int] = []
        starts.reserveCapacity(items.count + 1)
        for item in items {
            starts.append(out.count)
            write(&self, item)
        }
        sort(starts)
    }

    /// Sorts the pieces that begin at these places, the last of which ends at the end.
    mutating func sort(_ starts: [Int]) {
        let pieces = starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : out.count) }
        let inOrder = out.withUnsafeBytes { bytes in
            zip(pieces, pieces.dropFirst()).allSatisfy { !ByteOrder.precedes(bytes[$1], bytes[$0]) }
        }
        guard !inOrder, let first = starts.first else { return }
        sorted.removeAll(keepingCapacity: true)
        out.withUnsafeBytes { bytes in
            for piece in pieces.sorted(by: { ByteOrder.precedes(bytes[$0], bytes[$1]) }) {
                sorted.append(contentsOf: bytes[piece])
            }
        }
        out.replaceSubrange(first..., with: sorted)
    }
}
