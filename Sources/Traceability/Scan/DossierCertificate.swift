/// A certificate with what it is of, as far as the public may read that.
package struct DossierCertificate: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
        /// The lot or item itself.
        case goods
        case product
        case producer
        /// A place of the journey; its name only where the place is shown by name.
        case place(PlaceKind?, DossierStage.Place)
    }

    package let certificate: Certificate
    package let subject: Subject
    /// The file of the paper behind it; nil for one that only documents declare.
    package let paper: Paper?

    package init(_ certificate: Certificate, of subject: Subject, paper: Paper? = nil) {
        self.certificate = certificate
        self.subject = subject
        self.paper = paper
    }

    /// What the province's files say of it.
    package struct Paper: Hashable, Sendable {
        package let word: DossierPaper.Word
        /// ID of the file whose copy everybody may see.
        package let copy: String?

        package init(word: DossierPaper.Word, copy: String?) {
            self.word = word
            self.copy = copy
        }
    }

    /// Where it stands on a day: by its dates, unless its file was taken back.
    package func standing(on day: CivilDay) -> Certificate.Standing {
        if case .withdrawn? = paper?.word { return .withdrawn }
        return certificate.standing(on: day)
    }

    /// The day since which it backs nothing, where that came.
    func ended(on day: CivilDay) -> CivilDay? {
        if case .withdrawn(let since)? = paper?.word { return since }
        return standing(on: day) == .expired ? certificate.end : nil
    }
}
