import GS1
package import SQL
package import Traceability

/// What belongs to the transaction that writes a product's file: its pictures are named, and an approved product is declared, so that
/// the page behind its code shows it.
package struct ProductFiling: FileFollower {
    private let masterData: MasterDataStore
    private let pen: AuditPen

    package init(masterData: MasterDataStore, pen: AuditPen) {
        self.masterData = masterData
        self.pen = pen
    }

    package func follow<File: ProvinceFile>(_ stored: StoredFile<File>, in session: any SQLSession) throws {
        guard let file = stored.file as? ProductFile else { return }
        try PictureStore.use(file.pictures, by: stored.id, in: session)
        // What is held is not shown from memory: neither its page nor the links behind its code.
        if file.number != nil, file.standing.status != .draft {
            try LinkWriter.announce(in: session, at: pen.clock.now())
            try session.execute("UPDATE counter SET value = value + 1 WHERE name = 'statement'")
        }
        guard file.isDeclared, let number = file.number else { return }
        let owner = try PartyNames(of: file.owner, in: session)
        try masterData.file(
            FiledStatement(
                id: "https://id.gs1.org/01/\(number.text)", kind: .product, sender: owner.sender,
                values: file.declared(producer: owner.identifier, producerName: owner.name)),
            by: pen, in: session)
    }
}
