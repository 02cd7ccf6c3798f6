package import GS1

/// The file of a paper that covers something of a dossier, as far as its page may tell.
package struct DossierPaper: Hashable, Sendable {
    package enum Cover: Hashable, Sendable {
        case product
        case producer
        case place(ThingKey)
    }

    /// What the province's files say of it.
    package enum Word: Hashable, Sendable {
        /// Its owner handed it in, and nobody looked at it yet.
        case declared
        case confirmed(by: DocumentOffice, on: CivilDay)
        /// It counts no more since this day: held by an authority, or ended by its owner.
        case withdrawn(since: CivilDay)
    }

    /// The file's ID.
    package let id: String
    package let cover: Cover
    package let certificates: [Certificate]
    package let word: Word
    /// Whether a page may tell of it where nobody declared it already.
    package let isShown: Bool
    /// Whether everybody may see its copy.
    package let hasPublicCopy: Bool

    package init(
        id: String, cover: Cover, certificates: [Certificate], word: Word, isShown: Bool, hasPublicCopy: Bool
    ) {
        self.id = id
        self.cover = cover
        self.certificates = certificates
        self.word = word
        self.isShown = isShown
        self.hasPublicCopy = hasPublicCopy
    }

    /// The part of it that a declared certificate names: the same number, and the standard where it has several.
    func certificate(like declared: Certificate) -> Certificate? {
        guard let number = declared.number.flatMap(PaperNumber.init) else { return nil }
        let same = certificates.filter { $0.number.flatMap(PaperNumber.init) == number }
        return same.first { one in declared.standard.map { one.isUnder($0) } ?? false } ?? same.first
    }
}
