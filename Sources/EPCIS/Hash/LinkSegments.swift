/// Walks over the segments of a path.
struct LinkSegments {
    typealias Piece = Slice<UnsafeBufferPointer<UInt8>>
    private var rest: Piece

    init(_ path: Piece) { rest = path }

    /// True when nothing is left but perhaps a closing slash.
    var isAtEnd: Bool { rest.isEmpty }

    /// The next segment, empty when there is none.
    @inline(__always)
    mutating func next() -> Piece {
        let end = rest.firstIndex(of: 0x2F) ?? rest.endIndex
        defer { rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...] }
        return rest[..<end]
    }
}
