package import SQL
package import Traceability

/// The files of parties, places, products and papers: one store for every kind.
package struct FileStore: Sendable {
    let database: any SQLDatabase
    let pen: AuditPen
    let randomness: Randomness
    let followers: [any FileFollower]

    /// - Parameter followers: what a file brings about, whoever writes it.
    package init(
        database: any SQLDatabase, pen: AuditPen, randomness: Randomness, followers: [any FileFollower] = []
    ) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
        self.followers = followers
    }

    package func file<File: ProvinceFile>(_ type: File.Type, _ id: String) async throws -> StoredFile<File>? {
        try await database.read { session in try FileReader.file(type, id, in: session) }
    }

    /// By ID; without those whose body cannot be read.
    package func files<File: ProvinceFile>(
        _ type: File.Type, _ ids: some Sequence<String>
    ) async throws -> [String: StoredFile<File>] {
        let ids = Array(Set(ids))
        let found = try await database.read { session in try FileReader.readable(type, ids, in: session).files }
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }

    /// - Parameters:
    ///   - id: where it is given; otherwise drawn.
    ///   - also: what else belongs to the same transaction; its failure undoes the file.
    package func create<File: ProvinceFile>(
        _ file: File, id: String? = nil, by author: Author,
        also: @escaping @Sendable (any SQLSession, StoredFile<File>) throws -> Void = { _, _ in }
    ) async throws -> FileOutcome<File> {
        try await database.write { session in
            let writer = FileWriter(session: session, pen: pen, randomness: randomness)
            let outcome = try writer.create([(id, file)], by: author)[0]
            if let stored = outcome.stored {
                for follower in followers { try follower.follow(stored, in: session) }
                try also(session, stored)
            }
            return outcome
        }
    }

    /// - Parameters:
    ///   - version: the version that was read; nil replaces whatever is there.
    ///   - also: as in ``create(_:id:by:also:)``; asked whenever the file stands as given, changed or not.
    package func replace<File: ProvinceFile>(
        _ id: String, version: Int64?, with file: File, by author: Author,
        also: @escaping @Sendable (any SQLSession, StoredFile<File>) throws -> Void = { _, _ in }
    ) async throws -> FileOutcome<File> {
        try await database.write { session in
            let writer = FileWriter(session: session, pen: pen, randomness: randomness)
            let outcome = try writer.replace(id, version: version, with: file, by: author)
            if let stored = outcome.stored {
                for follower in followers { try follower.follow(stored, in: session) }
                try also(session, stored)
            }
            return outcome
        }
    }

    /// Files that share a key with one that is being written, without itself: what may be the same thing a second time.
    package func lookalikes<File: ProvinceFile>(
        of file: File, except id: String?
    ) async throws -> [(key: String, file: StoredFile<File>)] {
        let keys = file.index(of: id ?? "").keys
        return try await database.read { session in
            let holders = try FileReader.holders(of: keys, kind: File.kind, in: session).filter { $0.file != id }
            let files = try FileReader.files(File.self, Array(Set(holders.map(\.file))), in: session)
            let byID = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) })
            return holders.compactMap { holder in byID[holder.file].map { (holder.key, $0) } }
        }
    }

    /// What became of a file, newest first.
    /// - Parameters:
    ///   - after: only versions above this one: what somebody else wrote meanwhile.
    ///   - before: only versions below this one: the next page.
    package func history(
        of id: String, after: Int64 = 0, before: Int64 = .max, limit: Int = 50
    ) async throws -> [FileVersion] {
        try await database.read { session in
            let key = try SubjectKeys.key(of: id, in: session)
            let rows = try session.rows(
                """
                SELECT version, at, actor, reason, changes FROM file_change
                WHERE file = \(id) AND version > \(after) AND version < \(before) ORDER BY version DESC LIMIT \(limit)
                """, as: (Int64, Int64, String, String?, [UInt8]).self)
            return try rows.map { version, at, actor, reason, changes in
                FileVersion(
                    version: version, at: at, actor: actor, reason: reason,
                    changes: try SealedChanges(bytes: changes).opened(with: key))
            }
        }
    }

    /// Erases personal data on request: the file as it is to stay, and the key without which earlier values in the trail cannot be
    /// read. That something changed, when and by whom stays.
    package func erase<File: ProvinceFile>(
        _ id: String, leaving file: File, by author: Author
    ) async throws -> FileOutcome<File> {
        try await database.write { session in
            let writer = FileWriter(session: session, pen: pen, randomness: randomness)
            let outcome = try writer.replace(id, version: nil, with: file, by: author)
            guard let stored = outcome.stored else { return outcome }
            for follower in followers { try follower.follow(stored, in: session) }
            _ = try SubjectKeys.destroy(id, in: session)
            try ConfirmationWriter.erase(id, in: session)
            let audit = pen.entry(.personalErased, on: "\(File.kind.rawValue):\(id)", by: author)
            try AuditStore.append([audit], in: session)
            return outcome
        }
    }
}
