import GS1
import SQL
import Traceability

/// The papers that cover what a dossier is about, inside a transaction that is open: steps along indices, none where there is no
/// approved file of the product and none of the places.
struct DocumentPapers {
    private let session: any SQLSession

    init(_ session: any SQLSession) { self.session = session }

    /// The most papers one page is made of.
    private static let most: Int64 = 60

    private struct Covered {
        let cover: DossierPaper.Cover
        /// Who may speak of it: its owner and those above.
        let parties: Set<String>
    }

    /// - Parameter things: what the dossier has read master data of; its places are among them.
    func covering(_ code: DigitalLink, _ things: some Sequence<ThingKey>) throws -> [DossierPaper] {
        var covered = try products(of: code)
        for (id, place) in try places(things) { covered[id] = place }
        guard !covered.isEmpty else { return [] }
        let words = covered.keys.sorted().map { "#" + FileWords.text(FileFacet(.covers, $0)) }
        let found = try session.rows(
            """
            SELECT word, file FROM file_word WHERE kind = \(FileKind.document.rawValue) AND word \(in: words)
            ORDER BY sort, file, word LIMIT \(Self.most)
            """, as: (String, String).self)
        guard !found.isEmpty else { return [] }
        let papers = try papers(Set(found.map(\.1)))
        return found.compactMap { word, file in
            guard let covered = covered[String(word.dropFirst(Self.prefix))], let paper = papers[file],
                covered.parties.contains(paper.owner)
            else { return nil }
            return paper.covering(covered.cover)
        }
    }

    private static let prefix = "#\(FileFacet.Name.covers.rawValue):".count

    /// Approved files of the product, and who answers for them.
    private func products(of code: DigitalLink) throws -> [String: Covered] {
        guard let (kinds, key) = LinkAnchor(keyOf: code).owner, kinds == [.product] else { return [:] }
        let files = try active(.product, ["=" + key.text]).map(\.file)
        let subjects = try FileReader.subjects(of: files, kind: .product, in: session)
        var covered: [String: Covered] = [:]
        for (id, subject) in subjects { covered[id] = Covered(cover: .product, parties: subject.parties) }
        for owner in try owners(files) { covered[owner] = Covered(cover: .producer, parties: [owner]) }
        return covered
    }

    private func places(_ things: some Sequence<ThingKey>) throws -> [String: Covered] {
        var byNumber: [String: ThingKey] = [:]
        for thing in things where thing.text.hasPrefix("414/") {
            byNumber["=" + FileKey.gln(String(thing.text.dropFirst(4).prefix(13))).text] = thing
        }
        guard !byNumber.isEmpty else { return [:] }
        let found = try active(.place, byNumber.keys.sorted())
        let subjects = try FileReader.subjects(of: found.map(\.file), kind: .place, in: session)
        return found.reduce(into: [:]) { covered, place in
            guard let thing = byNumber[place.word] else { return }
            covered[place.file] = Covered(cover: .place(thing), parties: subjects[place.file]?.parties ?? [])
        }
    }

    private func active(_ kind: FileKind, _ words: [String]) throws -> [(word: String, file: String)] {
        let isActive = "#" + FileWords.text(FileFacet(.status, FileStatus.active.rawValue))
        return try session.rows(
            """
            SELECT named.word, named.file FROM file_word AS named
            WHERE named.kind = \(kind.rawValue) AND named.word \(in: words)
                AND EXISTS (SELECT 1 FROM file_word AS standing WHERE standing.file = named.file
                    AND standing.word = \(isActive))
            ORDER BY named.word, named.sort, named.file LIMIT \(Self.most)
            """, as: (String, String).self
        ).map { (word: $0.0, file: $0.1) }
    }

    private func owners(_ files: [String]) throws -> [String] {
        guard !files.isEmpty else { return [] }
        let start = "#\(FileFacet.Name.owner.rawValue)"
        let words = try session.rows(
            """
            SELECT word FROM file_word WHERE file \(in: files) AND word > \(start + ":") AND word < \(start + ";")
            """, as: (String).self)
        return words.map { String($0.dropFirst(start.count + 1)) }
    }
}

extension DocumentPapers {
    /// One paper before it is known what it covers.
    private struct Paper {
        let id: String
        let file: DocumentFile
        let word: DossierPaper.Word

        var owner: String { file.owner }

        func covering(_ cover: DossierPaper.Cover) -> DossierPaper {
            let isPublic = file.audience == .everyone
            let isConfirmed = if case .confirmed = word { true } else { false }
            let isWithdrawn = if case .withdrawn = word { true } else { false }
            return DossierPaper(
                id: id, cover: cover, certificates: file.certificates, word: word, isShown: isPublic && !isWithdrawn,
                hasPublicCopy: isPublic && isConfirmed && file.copy != nil)
        }
    }

    /// Those that were handed in. One that nobody looked at yet and that carries the number of another's confirmed paper is left out.
    private func papers(_ ids: Set<String>) throws -> [String: Paper] {
        let rows = try session.rows(
            """
            SELECT file.id, file.body, document_state.confirmed_on, document_state.confirmed_by
            FROM file JOIN document_state ON document_state.file = file.id WHERE file.id \(in: ids.sorted())
            """, as: (String, [UInt8], Int64?, String?).self)
        var papers: [String: Paper] = [:]
        for (id, body, day, office) in rows {
            let file = try FileReader.decoded(DocumentFile.self, body)
            guard let word = Self.word(file, DocumentConfirmation(day: day, office: office)) else { continue }
            papers[id] = Paper(id: id, file: file, word: word)
        }
        let taken = try confirmedElsewhere(papers.values.filter { $0.word == .declared })
        return papers.filter { !taken.contains($0.key) }
    }

    private static func word(_ file: DocumentFile, _ confirmation: DocumentConfirmation?) -> DossierPaper.Word? {
        switch file.standing.status {
        case .draft, .returned: nil
        case .submitted: .declared
        case .active: confirmation.map { .confirmed(by: $0.office, on: $0.day) } ?? .declared
        case .suspended, .closed: .withdrawn(since: file.standing.since)
        }
    }

    private func confirmedElsewhere(_ declared: [Paper]) throws -> Set<String> {
        let numbers = Dictionary(grouping: declared) { $0.file.numberKey.map { "=" + $0.text } ?? "" }
            .filter { !$0.key.isEmpty }
        guard !numbers.isEmpty else { return [] }
        let rows = try session.rows(
            """
            SELECT named.word, document_state.owner FROM file_word AS named
            JOIN document_state ON document_state.file = named.file
            WHERE named.kind = \(FileKind.document.rawValue) AND named.word \(in: numbers.keys.sorted())
                AND document_state.confirmed_on IS NOT NULL
            """, as: (String, String).self)
        return rows.reduce(into: []) { taken, row in
            for paper in numbers[row.0] ?? [] where paper.owner != row.1 { taken.insert(paper.id) }
        }
    }
}
