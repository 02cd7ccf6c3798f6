extension Migration {
    /// Reads the files into steps: paired, in number order, without a gap.
    ///
    /// - Parameter sha256: the digest, given so that the port depends on no library.
    static func steps(
        of files: [MigrationFile], sha256: ([UInt8]) -> [UInt8]
    ) throws(MigrationError) -> [Migration] {
        var parts: [Int: [Part]] = [:]
        for file in files {
            let part = try Part(file)
            parts[part.number, default: []].append(part)
        }
        var steps: [Migration] = []
        for number in parts.keys.sorted() {
            guard number == steps.count + 1 else {
                throw MigrationError(.missingNumber, parts[number]![0].name, "expected number \(steps.count + 1)")
            }
            steps.append(try Migration(parts[number]!, sha256: sha256))
        }
        return steps
    }

    private init(_ parts: [Part], sha256: ([UInt8]) -> [UInt8]) throws(MigrationError) {
        number = parts[0].number
        name = parts[0].name
        guard parts.allSatisfy({ $0.name == parts[0].name }) else {
            throw MigrationError(.duplicateNumber, parts[0].name, parts[1].name)
        }
        script = try Part.script(parts)
        let input =
            switch script {
            case .shared(let text): text
            case .pair(let sqlite, let postgres): "sqlite\u{0}\(sqlite)\u{0}postgres\u{0}\(postgres)"
            }
        checksum = Self.hexadecimal(sha256(Array(input.utf8)))
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// One file with its name taken apart.
private struct Part {
    let number: Int
    let name: String
    let dialect: SQLDialect?
    let text: String

    init(_ file: MigrationFile) throws(MigrationError) {
        let pieces = file.name.split(separator: ".", omittingEmptySubsequences: false)
        guard let stem = pieces.first, pieces.last == "sql", pieces.count <= 3, let number = Self.number(of: stem)
        else {
            throw MigrationError(.fileName, file.name)
        }
        self.number = number
        name = String(stem)
        text = file.text
        dialect = pieces.count == 3 ? SQLDialect(rawValue: String(pieces[1])) : nil
        if pieces.count == 3, dialect == nil { throw MigrationError(.fileName, file.name) }
    }

    private static func number(of stem: Substring) -> Int? {
        let digits = stem.prefix(4)
        let name = stem.dropFirst(5)
        let isName = !name.isEmpty && name.utf8.allSatisfy { (97...122) ~= $0 || (48...57) ~= $0 || $0 == 95 }
        guard digits.count == 4, digits.utf8.allSatisfy({ (48...57) ~= $0 }), stem.dropFirst(4).first == "_", isName
        else { return nil }
        return Int(digits)
    }

    static func script(_ parts: [Part]) throws(MigrationError) -> Migration.Script {
        let name = parts[0].name
        let shared = parts.filter { $0.dialect == nil }
        let sqlite = parts.filter { $0.dialect == .sqlite }
        let postgres = parts.filter { $0.dialect == .postgres }
        switch (shared.count, sqlite.count, postgres.count) {
        case (1, 0, 0): return .shared(shared[0].text)
        case (0, 1, 1): return .pair(sqlite: sqlite[0].text, postgres: postgres[0].text)
        case (0, 1, 0), (0, 0, 1): throw MigrationError(.missingPair, name)
        default: throw MigrationError(.duplicateNumber, name)
        }
    }
}
