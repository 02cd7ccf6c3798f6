import Demonstration
import Records
import Traceability
import Web

/// Files of the sample places, at invented positions inside their communes. What is there already stays as it is.
struct DemonstrationPlaceFiles: Sendable {
    let files: FileStore
    let today: CivilDay
    let boundaries: Boundaries

    private static let author = Author.system("demonstration")
    /// Millionths of a degree: some 300 metres.
    private static let side = 2_800

    func make(_ places: [DemonstrationPlace]) async throws {
        let known = try await files.files(PlaceFile.self, places.map(\.id))
        for (number, place) in places.enumerated() where known[place.id] == nil {
            guard let kind = PlaceKind(rawValue: place.kind) else { continue }
            _ = try await files.create(file(place, kind, number), id: place.id, by: Self.author)
        }
    }

    private func file(_ place: DemonstrationPlace, _ kind: PlaceKind, _ number: Int) -> PlaceFile {
        var file = PlaceFile(
            name: place.name, category: kind, owner: place.owner, standing: Standing(.active, since: today))
        file.address.commune = place.commune
        file.gln = place.gln
        file.codes =
            place.areaCode.flatMap { PlaceCode(reading: $0) }.map {
                [MarketCode(code: $0, market: .china, by: "Cơ quan cấp mã (mẫu)")]
            } ?? []
        let isLand = PlaceFile.exclusiveKinds.contains(kind)
        file.shape = corner(in: place.commune, number).map { shape(at: $0, isLand: isLand) }
        if isLand, let shape = file.shape, let area = ShapeCheck.verdict(on: shape).hectares {
            file.hectares = (area * 10).rounded() / 10
        }
        return file
    }

    private func shape(at corner: Coordinate, isLand: Bool) -> DrawnShape {
        guard isLand else { return DrawnShape(.point(corner)) }
        let steps = [(0, 0), (Self.side, 250), (Self.side + 300, Self.side), (-150, Self.side - 400)]
        let outer = steps.compactMap {
            Coordinate(longitude: corner.longitude + $0.0, latitude: corner.latitude + $0.1)
        }
        return DrawnShape(.area([Polygon(outer: outer)]))
    }

    /// Well inside, and for each place another.
    private func corner(in commune: String, _ number: Int) -> Coordinate? {
        guard let box = boundaries.unit(commune)?.box else { return nil }
        let (width, height) = (box.east - box.west, box.north - box.south)
        let steps = (0..<81).map { ($0 * 37 + number * 13) % 81 }
        return steps.lazy.compactMap { step in
            let point = Coordinate(
                longitude: box.west + width * (step % 9 + 1) / 10 + number * 11,
                latitude: box.south + height * (step / 9 + 1) / 10 + number * 7)
            let end = point.flatMap {
                Coordinate(longitude: $0.longitude + Self.side, latitude: $0.latitude + Self.side)
            }
            let areInside = [point, end].allSatisfy { $0.map { boundaries.commune(at: $0) == commune } ?? false }
            return areInside ? point : nil
        }.first
    }
}
