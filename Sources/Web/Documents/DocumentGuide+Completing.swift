import Records
import Traceability

extension DocumentGuide {
    /// A paper is looked after where what it covers is, else where its owner is; and it covers nothing that is another's.
    /// - Throws: 400 for what is another's.
    func completed(_ file: DocumentFile, _ desk: FileDesk) async throws -> DocumentFile {
        var file = file
        if let id = file.replaces {
            guard let old = try await desk.store.file(DocumentFile.self, id), old.file.owner == file.owner else {
                throw Problem(.validation, DocumentCode.notOwn.rawValue, ["id": id], pointer: "/replaces")
            }
            if file.scope.isEmpty, file.standing.status == .draft {
                (file.scope, file.audience, file.partners) = (old.file.scope, old.file.audience, old.file.partners)
            }
        }
        let products = try await desk.store.files(ProductFile.self, file.scope.products.prefix(Self.mostLookedAt))
        let places = try await desk.store.files(PlaceFile.self, file.scope.places.prefix(Self.mostLookedAt))
        try check(file.scope.products, products.mapValues(\.subject), of: file.owner, "/scope/products")
        try check(file.scope.places, places.mapValues(\.subject), of: file.owner, "/scope/places")
        let first = file.scope.products.first.flatMap { products[$0]?.subject }
        let place = file.scope.places.first.flatMap { places[$0]?.subject }
        let party = try await desk.store.file(PartyFile.self, file.owner)?.subject
        file.commune = place?.commune ?? first?.commune ?? party?.commune
        file.sector = first?.sector ?? place?.sector ?? party?.sector
        return file
    }

    private static let mostLookedAt = DocumentFile.mostCovered + 1

    private func check(
        _ ids: [String], _ subjects: [String: Subject], of owner: String, _ pointer: String
    ) throws(Problem) {
        for (index, id) in ids.prefix(Self.mostLookedAt).enumerated() {
            guard let subject = subjects[id], subject.parties.contains(owner) else {
                throw Problem(.validation, DocumentCode.notOwn.rawValue, ["id": id], pointer: "\(pointer)/\(index)")
            }
        }
    }
}
