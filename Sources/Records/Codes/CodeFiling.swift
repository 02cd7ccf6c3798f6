import GS1
package import SQL
package import Traceability

/// What belongs to the transaction that writes a file: the numbers in it are in use from now on, whatever becomes of the file, and a product
/// that got a number of GS1 leaves its key of the province behind.
package struct CodeFiling: FileFollower {
    private let pen: AuditPen

    package init(pen: AuditPen) { self.pen = pen }

    package func follow<File: ProvinceFile>(_ stored: StoredFile<File>, in session: any SQLSession) throws {
        let subject = GivenCode.subject(File.kind, stored.id)
        let (party, codes) = Self.codes(of: stored.file, stored.id)
        let at = pen.clock.now()
        try session.executeMany(codes) { kind, code in
            """
            INSERT INTO code_given (kind, code, number, at, actor, party, subject, is_found)
            VALUES (\(kind.rawValue), \(code), \(pen.numbers.next()), \(at), 'system:codes', \(party), \(subject), true)
            ON CONFLICT (kind, code) DO NOTHING
            """
        }
        guard let gtin = (stored.file as? ProductFile)?.number?.text else { return }
        try move(subject, to: gtin, at: at, in: session)
    }

    private static func codes(of file: some ProvinceFile, _ id: String) -> (party: String, [(CodeKind, String)]) {
        switch file {
        case let product as ProductFile:
            let packs = product.packs.compactMap { pack in pack.gtin.flatMap(ProductFile.digits) }
            let key = product.internalCode.flatMap(ProvinceKey.init(reading:))?.text
            return (
                product.owner,
                ([product.number?.text].compactMap(\.self) + packs).map { (.gtin, $0) }
                    + (key.map { [(.internalKey, $0)] } ?? [])
            )
        case let place as PlaceFile:
            let key = place.internalCode.flatMap(ProvinceKey.init(reading:))?.text
            return (
                place.owner,
                (place.soundGLN.map { [(.gln, $0)] } ?? []) + (key.map { [(.internalKey, $0)] } ?? [])
            )
        case let party as PartyFile: return (id, party.gln.map { [(.gln, $0)] } ?? [])
        default: return (id, [])
        }
    }

    /// The printed key goes on leading here, and says what it is now.
    private func move(_ subject: String, to gtin: String, at: Int64, in session: any SQLSession) throws {
        let keys = try session.rows(
            """
            UPDATE code_given SET moved_to = \(gtin), moved_at = \(at)
            WHERE kind = \(CodeKind.internalKey.rawValue) AND subject = \(subject)
                AND (moved_to IS NULL OR moved_to <> \(gtin))
            RETURNING code
            """, as: (String).self)
        let audits = keys.map { pen.entry(.codeMoved, on: "code:\($0)", by: "system:codes", detail: gtin) }
        if !audits.isEmpty { try AuditStore.append(audits, in: session) }
    }
}
