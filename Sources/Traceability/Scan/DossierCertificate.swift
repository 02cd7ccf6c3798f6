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

    package init(_ certificate: Certificate, of subject: Subject) {
        self.certificate = certificate
        self.subject = subject
    }
}
