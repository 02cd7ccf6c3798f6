import SQL
import Traceability

extension CodeStore {
    /// Puts a number into the file it is for.
    func write(_ code: String, _ order: CodeOrder, by author: Author, in session: any SQLSession) throws {
        switch order.want {
        case .gtin(_, let product?):
            try change(ProductFile.self, product, by: author, in: session) { file in
                guard file.owner == order.party else { throw CodeRefusal.fileMissing }
                guard file.gtin == nil else { throw CodeRefusal.hasCode }
                file.gtin = code
                if file.basis == nil { file.basis = GTINBasis(.own) }
            }
        case .pack(let product, let position):
            try change(ProductFile.self, product, by: author, in: session) { file in
                guard file.packs[position].gtin == nil else { throw CodeRefusal.hasCode }
                file.packs[position].gtin = code
            }
        case .gln(_, let place?):
            try change(PlaceFile.self, place, by: author, in: session) { file in
                guard file.owner == order.party else { throw CodeRefusal.fileMissing }
                guard file.gln == nil else { throw CodeRefusal.hasCode }
                file.gln = code
            }
        case .internalKey(_, .product, let id):
            try change(ProductFile.self, id, by: author, in: session) { file in
                guard file.owner == order.party else { throw CodeRefusal.fileMissing }
                guard file.gtin == nil, !Self.isKey(file.internalCode) else { throw CodeRefusal.hasCode }
                file.internalCode = code
            }
        case .internalKey(_, .place, let id):
            try change(PlaceFile.self, id, by: author, in: session) { file in
                guard file.owner == order.party else { throw CodeRefusal.fileMissing }
                guard file.gln == nil, !Self.isKey(file.internalCode) else { throw CodeRefusal.hasCode }
                file.internalCode = code
            }
        case .internalKey(_, .party, _), .internalKey(_, .document, _): throw CodeRefusal.noSpace
        case .gtin(_, nil), .gln(_, nil), .sscc: break
        }
    }

    private static func isKey(_ code: String?) -> Bool { code.flatMap(ProvinceKey.init(reading:)) != nil }

    /// The number and the file stand together or not at all: whatever keeps the file from being written undoes the number too.
    private func change<File: ProvinceFile>(
        _ type: File.Type, _ id: String, by author: Author, in session: any SQLSession,
        _ edit: (inout File) throws -> Void
    ) throws {
        guard let stored = try FileReader.file(type, id, in: session) else { throw CodeRefusal.fileMissing }
        var file = stored.file
        try edit(&file)
        let writer = FileWriter(session: session, pen: pen, randomness: files.randomness)
        switch try writer.replace(id, version: stored.version, with: file, by: author) {
        case .stored(let written): for follower in files.followers { try follower.follow(written, in: session) }
        case .stale: throw CodeRefusal.changedMeanwhile
        case .taken: throw CodeRefusal.hasCode
        case .missing: throw CodeRefusal.fileMissing
        }
    }
}
