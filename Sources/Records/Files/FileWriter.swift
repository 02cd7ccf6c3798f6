package import SQL
package import Traceability

/// Writes files inside a transaction that is open: the row, what it is found by, the change and its audit row.
package struct FileWriter {
    let session: any SQLSession
    let pen: AuditPen
    let randomness: Randomness

    package init(session: any SQLSession, pen: AuditPen, randomness: Randomness) {
        self.session = session
        self.pen = pen
        self.randomness = randomness
    }

    /// Files that are new. A number of statements that does not grow with them.
    /// - Parameter files: with the ID each is to have; nil draws one.
    /// - Returns: in their order. Nothing is written of one whose unique key another has; of the others everything.
    package func create<File: ProvinceFile>(
        _ files: [(id: String?, file: File)], by author: Author
    ) throws -> [FileOutcome<File>] {
        let at = pen.clock.now()
        let drafts = try drafts(files.map { ($0.id ?? FileID.make(randomness), $0.file) })
        let taken = try reserve(drafts)
        let fresh = drafts.filter { taken[$0.id] == nil }
        try insert(fresh, at: at)
        try insertWords(fresh.map { ($0.id, $0.words, at) }, of: File.kind)
        try record(fresh.map { ($0.id, 1, FileChange.between(nil, $0.content)) }, of: File.self, .fileCreated, author)
        return drafts.map { draft in
            if let outcome = taken[draft.id] { return .taken(outcome.key, by: outcome.holder) }
            return .stored(
                StoredFile(
                    id: draft.id, version: 1, createdAt: at, changedAt: at, file: draft.file, subject: draft.subject))
        }
    }

    /// A file in place of the one that was read.
    /// - Parameter version: the version that was read; nil replaces whatever is there.
    package func replace<File: ProvinceFile>(
        _ id: String, version: Int64?, with file: File, by author: Author
    ) throws -> FileOutcome<File> {
        guard let present = try FileReader.file(File.self, id, in: session) else { return .missing }
        guard version == nil || version == present.version else { return .stale(present) }
        guard file != present.file else { return .stored(present) }
        let draft = try drafts([(id, file)])[0]
        try session.execute("DELETE FROM file_key WHERE file = \(id)")
        if let taken = try reserve([draft])[id] {
            // The keys it had are given back before anybody sees that they were gone.
            _ = try reserve(drafts([(id, present.file)]))
            return .taken(taken.key, by: taken.holder)
        }
        let at = max(pen.clock.now(), present.changedAt)
        let changes = FileChange.between(FileContent(present.file), draft.content)
        guard try update(draft, from: present.version, at: at) else { return try changedMeanwhile(id) }
        try session.execute("DELETE FROM file_word WHERE file = \(id)")
        try insertWords([(id, draft.words, at)], of: File.kind)
        try Ancestry(session: session).move(id, from: present.subject.parties, to: draft.subject.parties)
        try record([(id, present.version + 1, changes)], of: File.self, .fileChanged, author)
        try ConfirmationWriter.overtake(id, version: present.version + 1, by: changes, at: at, in: session)
        return .stored(
            StoredFile(
                id: id, version: present.version + 1, createdAt: present.createdAt, changedAt: at, file: file,
                subject: draft.subject))
    }

    private struct Draft<File: ProvinceFile> {
        let id: String
        let file: File
        let subject: Subject
        let words: FileWords
        let body: [UInt8]
        var content: FileContent { FileContent(json: body) }

        init(id: String, file: File, index: FileIndex) {
            self.id = id
            self.file = file
            subject = index.subject
            words = FileWords(index)
            body = FileContent.json(of: file)
        }
    }

    private func drafts<File: ProvinceFile>(_ files: [(id: String, file: File)]) throws -> [Draft<File>] {
        let indices = files.map { $0.file.index(of: $0.id) }
        let named = zip(files, indices).reduce(into: Set<String>()) {
            $0.formUnion($1.1.subject.parties.subtracting([$1.0.id]))
        }
        let above = try Ancestry(session: session).parties(above: named)
        return zip(files, indices).map { file, index in
            let parties = index.subject.parties.subtracting([file.id]).flatMap { above[$0] ?? [] }
            return Draft(id: file.id, file: file.file, index: index.reachable(by: Set(parties)))
        }
    }

    private func changedMeanwhile<File: ProvinceFile>(_ id: String) throws -> FileOutcome<File> {
        try FileReader.file(File.self, id, in: session).map { .stale($0) } ?? .missing
    }
}

extension FileWriter {
    /// Takes the unique keys of files that have none yet. Those that another file has are told, and all keys of such a file are left.
    private func reserve<File: ProvinceFile>(
        _ drafts: [Draft<File>]
    ) throws -> [String: (key: FileKey, holder: String)] {
        let wanted = drafts.flatMap { draft in draft.words.uniqueKeys.map { (key: $0, id: draft.id) } }
        guard !wanted.isEmpty else { return [:] }
        let kind = File.kind.rawValue
        let known = try session.rows(
            "SELECT key, file FROM file_key WHERE kind = \(kind) AND key \(in: wanted.map(\.key.text))",
            as: (String, String).self)
        var holders = Dictionary(known.map { ($0.0, $0.1) }) { first, _ in first }
        var taken: [String: (key: FileKey, holder: String)] = [:]
        for draft in drafts {
            if let key = draft.words.uniqueKeys.first(where: { holders[$0.text] != nil }) {
                taken[draft.id] = (key, holders[key.text]!)
            } else {
                for key in draft.words.uniqueKeys { holders[key.text] = draft.id }
            }
        }
        let free = wanted.filter { taken[$0.id] == nil }
        let written = try session.executeMany(free) { key, id in
            """
            INSERT INTO file_key (kind, key, file) VALUES (\(kind), \(key.text), \(id)) ON CONFLICT (kind, key) DO NOTHING
            """
        }
        guard written < free.count else { return taken }
        // Somebody took one in the meantime, and now it is seen whose it is.
        try session.execute("DELETE FROM file_key WHERE file \(in: drafts.map(\.id))")
        return try reserve(drafts)
    }

    private func insert<File: ProvinceFile>(_ drafts: [Draft<File>], at: Int64) throws {
        guard !drafts.isEmpty else { return }
        var rows = SQLBatch(columnCount: 7, reservingRows: drafts.count)
        for draft in drafts { rows.append(draft.id, File.kind.rawValue, 1, at, at, draft.words.sort, draft.body) }
        try session.insert(
            into: "file", columns: ["id", "kind", "version", "created_at", "changed_at", "sort", "body"], rows: rows)
    }

    private func update<File: ProvinceFile>(_ draft: Draft<File>, from version: Int64, at: Int64) throws -> Bool {
        let changed = try session.execute(
            """
            UPDATE file SET version = \(version + 1), changed_at = \(at), sort = \(draft.words.sort), body = \(draft.body)
            WHERE id = \(draft.id) AND version = \(version)
            """)
        return changed == 1
    }

    private func insertWords(_ files: [(id: String, words: FileWords, at: Int64)], of kind: FileKind) throws {
        guard !files.isEmpty else { return }
        var rows = SQLBatch(columnCount: 4, reservingRows: 24 * files.count)
        for (id, words, at) in files {
            let newest = FileWords.newestFirst(at)
            for word in words.words.sorted() {
                rows.append(kind.rawValue, word, word.hasPrefix("@") ? newest : words.sort, id)
            }
        }
        try session.insert(into: "file_word", columns: ["kind", "word", "sort", "file"], rows: rows)
    }

    private func record<File: ProvinceFile>(
        _ files: [(id: String, version: Int64, changes: [FileChange])], of type: File.Type, _ action: AuditAction,
        _ author: Author
    ) throws {
        guard !files.isEmpty else { return }
        let keys = SubjectKeys(session: session, randomness: randomness)
        var rows = SQLBatch(columnCount: 7, reservingRows: files.count)
        var audits: [AuditEntry] = []
        for (id, version, changes) in files {
            let audit = pen.entry(action, on: "\(File.kind.rawValue):\(id)", by: author, detail: "version \(version)")
            let sealed = try SealedChanges(changes, personal: File.personalPaths) {
                try keys.obtain(id, isNew: version == 1)
            }
            rows.append(id, version, audit.at, author.actor, audit.number, author.reason, sealed.bytes)
            audits.append(audit)
        }
        try keys.store()
        try session.insert(
            into: "file_change", columns: ["file", "version", "at", "actor", "audit", "reason", "changes"], rows: rows)
        try AuditStore.append(audits, in: session)
    }
}
