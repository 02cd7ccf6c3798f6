/// A fixed set of names found by their bytes without making a String of them: open addressing over a cheap hash.
///
/// `@unchecked Sendable`: the memory behind the pointers is written in `init` only and never freed, so any thread may read it. Tables are
/// static constants, made once for each structure; plain pointers keep reference counting out of the parser's inner loop.
struct ByteTable: @unchecked Sendable {
    private let slots: UnsafePointer<Int16>
    private let starts: UnsafePointer<Int32>
    private let bytes: UnsafePointer<UInt8>
    private let mask: Int

    /// - Parameter names: fewer than 8,192 different, non-empty names.
    init(_ names: [String]) {
        var size = 16
        while size < names.count * 4 { size *= 2 }
        mask = size - 1
        bytes = Self.keep(names.flatMap { Array($0.utf8) })
        starts = Self.keep(names.reduce(into: [0]) { $0.append($0.last! + Int32($1.utf8.count)) })
        var slots = [Int16](repeating: -1, count: size)
        for (index, name) in names.enumerated() {
            var slot = Array(name.utf8).withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(index)
        }
        self.slots = Self.keep(slots)
    }

    /// Memory that is never given back.
    static func keep<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        memory.initialize(from: elements, count: elements.count)
        return UnsafePointer(memory)
    }

    /// The index of the name, or -1.
    @inline(__always)
    func index(of name: UnsafeBufferPointer<UInt8>) -> Int {
        guard !name.isEmpty else { return -1 }
        var slot = Self.hash(name) & mask
        while slots[slot] >= 0 {
            if matches(Int(slots[slot]), name) { return Int(slots[slot]) }
            slot = (slot + 1) & mask
        }
        return -1
    }

    @inline(__always)
    private func matches(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == name.count else { return false }
        return Self.same(bytes + start, name.baseAddress!, name.count)
    }

    /// Eight bytes at a time where there are eight; the last eight overlap those before.
    @inline(__always)
    private static func same(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard count >= 8 else {
            for offset in 0..<count where a[offset] != b[offset] { return false }
            return true
        }
        for offset in stride(from: 0, to: count - 8, by: 8) where word(a + offset) != word(b + offset) { return false }
        return word(a + (count - 8)) == word(b + (count - 8))
    }

    @inline(__always)
    private static func word(_ at: UnsafePointer<UInt8>) -> UInt64 {
        UnsafeRawPointer(at).loadUnaligned(as: UInt64.self)
    }

    /// Length, first, middle and last byte tell almost all names of the standard apart.
    @inline(__always)
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        let count = name.count
        var mixed = UInt(count) &* 31 &+ UInt(name[0])
        mixed = mixed &* 31 &+ UInt(name[count / 2])
        mixed = mixed &* 31 &+ UInt(name[count - 1])
        return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}
