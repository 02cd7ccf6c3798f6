import SQL

/// The keys that personal values of the trail are sealed with, one a file. Destroying one is the erasure.
final class SubjectKeys {
    private let session: any SQLSession
    private let randomness: Randomness
    private var drawn: [(subject: String, key: [UInt8])] = []

    init(session: any SQLSession, randomness: Randomness) {
        self.session = session
        self.randomness = randomness
    }

    /// - Parameter isNew: a file that was not there before has none.
    func obtain(_ subject: String, isNew: Bool) throws -> [UInt8] {
        if !isNew, let key = try Self.key(of: subject, in: session) { return key }
        let key = randomness.bytes(32)
        drawn.append((subject, key))
        return key
    }

    /// Writes the keys drawn.
    func store() throws {
        guard !drawn.isEmpty else { return }
        var rows = SQLBatch(columnCount: 2, reservingRows: drawn.count)
        for (subject, key) in drawn { rows.append(subject, key) }
        drawn = []
        try session.insert(into: "subject_key", columns: ["subject", "value"], rows: rows)
    }

    static func key(of subject: String, in session: any SQLSession) throws -> [UInt8]? {
        try session.first("SELECT value FROM subject_key WHERE subject = \(subject)", as: ([UInt8]).self)
    }

    /// - Returns: whether there was one.
    static func destroy(_ subject: String, in session: any SQLSession) throws -> Bool {
        try session.execute("DELETE FROM subject_key WHERE subject = \(subject)") > 0
    }
}
