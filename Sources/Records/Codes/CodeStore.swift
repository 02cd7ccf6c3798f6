import GS1
import SQL
import Traceability

/// Numbers for who needs one: the next of a company prefix, a pack's, a pallet's, a key of the province.
package struct CodeStore: Sendable {
    let database: any SQLDatabase
    let files: FileStore

    var pen: AuditPen { files.pen }

    package init(files: FileStore) {
        database = files.database
        self.files = files
    }

    /// Gives numbers and writes them into the file they are for, or does neither.
    /// - Throws: ``CodeRefusal``; `SQLError`.
    package func take(_ order: CodeOrder, by author: Author) async throws -> [GivenCode] {
        let store = self
        return try await database.write { session in try store.take(order, by: author, in: session) }
    }

    private func take(_ order: CodeOrder, by author: Author, in session: any SQLSession) throws -> [GivenCode] {
        let book = CodeBook(session: session, pen: pen)
        if let request = order.request {
            _ = try CodeBook.lock("request/\(order.party)", in: session)
            let before = try book.given(by: request)
            guard before.isEmpty else {
                guard before.count == order.count, before.allSatisfy({ $0.isAnswer(to: order) }) else {
                    throw CodeRefusal.requestDiffers
                }
                return before
            }
        }
        let now = pen.clock.now()
        if let prefix = order.prefix {
            try PrefixHolding(session: session).take(
                prefix, for: order.party, on: CivilDay(inVietnamAt: now), at: now, by: author)
        }
        let codes: [String]
        if case .pack(let product, let position) = order.want {
            codes = [try pack(position, of: product, order.party, session)]
        } else {
            guard let space = order.space else { throw CodeRefusal.noSpace }
            codes = try book.next(order.count, of: space)
        }
        let given = try book.give(codes, order, by: author)
        try write(given[0].code, order, by: author, in: session)
        return given
    }

    /// The next level of a product's number.
    private func pack(_ position: Int, of id: String, _ party: String, _ session: any SQLSession) throws -> String {
        guard let product = try FileReader.file(ProductFile.self, id, in: session), product.file.owner == party,
            product.file.packs.indices.contains(position)
        else { throw CodeRefusal.fileMissing }
        guard let item = product.file.number, product.file.basis?.kind != .authorised else { throw CodeRefusal.noItem }
        _ = try CodeBook.lock("pack/\(item.text.dropFirst().dropLast())", in: session)
        let levels = (1...8).compactMap { item.onLevel($0)?.text }
        // Of a pack each level is a number of its own.
        let used = try CodesInUse(session: session).levels(levels)
            .union(product.file.packs.compactMap(\.gtin))
        guard let next = PackIndicator.next(of: item, taken: used) else { throw CodeRefusal.full }
        return next.text
    }
}

extension CodesInUse {
    /// Of one product, each level by itself.
    func levels(_ codes: [String]) throws -> Set<String> {
        var used: Set<String> = []
        for code in codes where try isUsed(code) { used.insert(code) }
        return used
    }
}

extension GivenCode {
    /// Whether it is what an order of the same name asks for.
    fileprivate func isAnswer(to order: CodeOrder) -> Bool {
        kind == order.kind && party == order.party && subject == order.subject
            && (order.prefix.map { code.dropFirst(kind == .gln ? 0 : 1).hasPrefix($0.digits) } ?? true)
    }
}
