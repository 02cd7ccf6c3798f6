import SQL
package import Traceability

extension ListStore {
    /// A list without a version.
    /// - Parameter id: where a program gave a key, so that a request sent twice makes one.
    package func create(
        _ kind: ListKind, name: String, issuer: String, id: String? = nil, by author: Author
    ) async throws -> GoodsList {
        let list = GoodsList(
            id: id ?? FileID.make(randomness), kind: kind, name: name, issuer: issuer, createdAt: pen.clock.now())
        let pen = pen
        return try await database.write { session in
            if let known = try ListReader(session: session).list(list.id) { return known }
            try session.execute(
                """
                INSERT INTO goods_list (id, kind, name, issuer, created_at, actor)
                VALUES (\(list.id), \(kind.rawValue), \(name), \(issuer), \(list.createdAt), \(author.actor))
                """)
            let audit = pen.entry(.listCreated, on: "list:\(list.id)", by: author, detail: kind.rawValue)
            try AuditStore.append([audit], in: session)
            return list
        }
    }

    /// A new version, to be written and approved.
    /// - Throws: ``ListRefusal``.
    package func draft(
        _ content: ListContent, of list: String, id: String? = nil, by author: Author
    ) async throws -> StoredListVersion {
        let store = self
        return try await database.write { session in
            let writer = ListWriter(session: session, store: store, author: author)
            if let id, let known = try writer.reader.heads("id = \(id)").first.flatMap(writer.reader.version) {
                return known
            }
            return try writer.draft(content, of: list, id: id)
        }
    }

    /// - Parameter edit: what was read; nil takes whatever is there.
    /// - Throws: ``ListRefusal``.
    package func rewrite(
        _ list: String, _ number: Int, edit: Int64?, with content: ListContent, by author: Author
    ) async throws -> StoredListVersion {
        let store = self
        return try await database.write { session in
            let writer = ListWriter(session: session, store: store, author: author)
            return try writer.rewrite(try writer.open(list, number, edit), with: content)
        }
    }

    package func discard(_ list: String, _ number: Int, edit: Int64?, by author: Author) async throws {
        let store = self
        try await database.write { session in
            let writer = ListWriter(session: session, store: store, author: author)
            try writer.discard(try writer.open(list, number, edit))
        }
    }

    /// Puts a version into force by its days. Whoever wrote it does not.
    /// - Parameter decision: number of the decision, where there is one.
    package func approve(
        _ list: String, _ number: Int, edit: Int64?, decision: String?, by author: Author
    ) async throws -> StoredListVersion {
        let store = self
        return try await database.write { session in
            let writer = ListWriter(session: session, store: store, author: author)
            return try writer.approve(try writer.open(list, number, edit), decision: decision)
        }
    }
}
