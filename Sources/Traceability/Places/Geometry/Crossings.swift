/// Where outlines cross themselves or each other.
struct Crossings {
    struct Crossing: Hashable {
        let place: Coordinate
        /// Rings and the numbers of the corners at which their pieces begin.
        let ring: Int
        let corner: Int
        let otherRing: Int
        let otherCorner: Int
    }

    private struct Piece {
        let segment: Segment
        let ring: Int
        let corner: Int
        let isLast: Bool
    }

    /// From west to east, at most ``most``.
    let found: [Crossing]

    /// More tell nobody more.
    static let most = 20

    /// A ring may not touch itself but where one piece goes on into the next; two rings may touch but not cross.
    init(of rings: [[Coordinate]]) {
        let pieces = rings.enumerated().flatMap { Self.pieces($1, $0) }.sorted { $0.segment.west < $1.segment.west }
        var found: [Crossing] = []
        var open: [Piece] = []
        for piece in pieces where found.count < Self.most {
            open.removeAll { $0.segment.east < piece.segment.west }
            for other in open where found.count < Self.most && Self.meet(piece, other) {
                found.append(Self.crossing(other, piece))
            }
            open.append(piece)
        }
        self.found = found
    }

    private static func pieces(_ ring: [Coordinate], _ number: Int) -> [Piece] {
        ring.indices.map { index in
            let isLast = index == ring.count - 1
            return Piece(
                segment: Segment(ring[index], ring[isLast ? 0 : index + 1]), ring: number, corner: index, isLast: isLast
            )
        }
    }

    private static func meet(_ one: Piece, _ other: Piece) -> Bool {
        guard one.segment.touches(other.segment) else { return false }
        guard one.ring == other.ring else { return one.segment.crosses(other.segment) }
        let (first, second) = one.corner < other.corner ? (one, other) : (other, one)
        let areNeighbours = second.corner == first.corner + 1 || (first.corner == 0 && second.isLast)
        return !areNeighbours
    }

    private static func crossing(_ one: Piece, _ other: Piece) -> Crossing {
        let (first, second) = (one.ring, one.corner) < (other.ring, other.corner) ? (one, other) : (other, one)
        return Crossing(
            place: first.segment.meeting(second.segment), ring: first.ring, corner: first.corner,
            otherRing: second.ring, otherCorner: second.corner)
    }
}
