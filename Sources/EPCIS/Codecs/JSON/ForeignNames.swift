/// Member names outside the standard, each understood once a document: ten thousand events repeat the same few. Holds for one context.
///
/// A name keeps the slot it was given first; one that finds its slot taken is understood anew each time. So memory and time are bounded
/// whatever somebody sends.
struct ForeignNames {
    /// What a name is, in the context in force.
    struct Name {
        let text: String
        /// The standard member it spells (`epcis:bizStep`), or -1.
        let standardIndex: Int
        /// Whether an extension may bear it.
        let isOfNamespace: Bool
        /// The name's own bit among those of the document, 0 when it has no slot.
        fileprivate(set) var bit: UInt64 = 0
        init(_ text: String, standardIndex: Int, isOfNamespace: Bool) {
            self.text = text
            self.standardIndex = standardIndex
            self.isOfNamespace = isOfNamespace
        }
    }

    /// Made when the first name comes.
    private var slots: [Name?] = []

    /// The name with these characters, if it was kept.
    @inline(__always)
    func known(_ characters: UnsafeBufferPointer<UInt8>) -> Name? {
        guard !slots.isEmpty, let name = slots[Self.slot(characters)] else { return nil }
        let isSame = name.text.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(characters) }
        return isSame ?? name.text.utf8.elementsEqual(characters) ? name : nil
    }

    /// Keeps a name if its slot is free.
    mutating func keep(_ name: Name) -> Name {
        if slots.isEmpty { slots = [Name?](repeating: nil, count: 64) }
        var text = name.text
        let slot = text.withUTF8 { Self.slot($0) }
        guard slots[slot] == nil else { return name }
        var kept = name
        kept.bit = 1 << UInt64(slot)
        slots[slot] = kept
        return kept
    }

    /// One of 64 for the name's length, last, middle and third last byte.
    @inline(__always)
    private static func slot(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        guard let last = name.last else { return 0 }
        var mixed = UInt(name.count) &* 31 &+ UInt(last)
        mixed = mixed &* 31 &+ UInt(name[name.count / 2])
        mixed = mixed &* 31 &+ UInt(name[max(name.count - 3, 0)])
        return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }
}
