package import Traceability

/// Places that may lie over another.
package struct PlaceNeighbours: Sendable {
    private let files: FileStore

    package init(files: FileStore) { self.files = files }

    /// More than these no outline meets by accident.
    private static let most = 200

    /// Growing areas and farms whose surroundings meet a shape's, whoever they belong to: who is told of one must be allowed to see it.
    /// - Parameter id: the place itself, which is no neighbour of its own.
    package func around(_ shape: Shape, except id: String?) async throws -> [(
        place: StoredFile<PlaceFile>, shape: Shape
    )] {
        guard case .area = shape else { return [] }
        let box = shape.box
        let kinds = PlaceFile.exclusiveKinds.map(\.rawValue).sorted().map { FileFacet(.category, $0) }
        let cells = GroundCell.names(meeting: box).map { $0.map { FileFacet(.cell, $0) } }
        let question = FileQuestion(
            facets: [kinds] + (cells.map { [$0] } ?? []), reach: .everything, limit: Self.most)
        return try await files.list(PlaceFile.self, question).files.compactMap { place in
            guard place.id != id, place.file.standing.status != .closed,
                let found = place.file.shape.flatMap({ ShapeCheck.verdict(on: $0).shape }), found.box.meets(box)
            else { return nil }
            return (place, found)
        }
    }
}
