import EPCIS
import GS1

/// Gathers the certificates that businesses declare of the goods, the product, its producer and the places of the journey.
struct CertificateReader {
    let material: DossierMaterial
    let producer: ThingKey?
    /// Of the journey, in order.
    let places: [MasterDataElement]

    /// Each once, those of the goods first and those of places last. Behind a declared one whose paper has a file stands the file: its
    /// dates and its word count.
    func certificates() -> [DossierCertificate] {
        var seen: Set<DossierCertificate> = []
        let declared = (ofGoods + ofOwners + ofPlaces).map(backed)
        let told = Set(declared.map(\.certificate))
        let ofFiles = material.papers.filter(\.isShown).flatMap(certificates).filter { !told.contains($0.certificate) }
        var shown: Set<Certificate> = []
        return (declared + ofFiles.filter { shown.insert($0.certificate).inserted })
            .filter { seen.insert($0).inserted }
    }

    /// A declared certificate with the file of its paper, which covers this product, its producer or a place of the journey: somebody
    /// else's number finds none.
    private func backed(_ declared: DossierCertificate) -> DossierCertificate {
        for paper in material.papers {
            guard let certificate = paper.certificate(like: declared.certificate) else { continue }
            return DossierCertificate(certificate, of: declared.subject, paper: .init(paper))
        }
        return declared
    }

    private func certificates(_ paper: DossierPaper) -> [DossierCertificate] {
        guard let subject = subject(of: paper.cover) else { return [] }
        return paper.certificates.map { DossierCertificate($0, of: subject, paper: .init(paper)) }
    }

    /// Nil for a place that is none of the journey.
    private func subject(of cover: DossierPaper.Cover) -> DossierCertificate.Subject? {
        switch cover {
        case .product: .product
        case .producer: .producer
        case .place(let thing): places.first { $0.thing == thing }.map(subject)
        }
    }

    private func subject(_ place: MasterDataElement) -> DossierCertificate.Subject {
        .place(place.text(.placeKind).flatMap(PlaceKind.init), DossierStage.Place(place, producer: producer))
    }

    private var ofGoods: [DossierCertificate] {
        material.goods.flatMap { material.creations(of: $0) }.flatMap(\.certificates)
            .map { DossierCertificate($0, of: .goods) }
    }

    private var ofOwners: [DossierCertificate] {
        let product = material.productElement?.certificates ?? []
        let producer = producer.flatMap { material.masterData[$0] }?.certificates ?? []
        return product.map { DossierCertificate($0, of: .product) }
            + producer.map { DossierCertificate($0, of: .producer) }
    }

    private var ofPlaces: [DossierCertificate] {
        places.flatMap { place in
            let subject = subject(place)
            return place.certificates.map { DossierCertificate($0, of: subject) }
        }
    }
}

extension Event {
    /// What it cites, and what its instance/lot master data describes.
    fileprivate var certificates: [Certificate] {
        let described = (ilmd ?? []).filter {
            MasterDataAttribute(reading: context.expand($0.name) ?? $0.name) == .certification
        }
        return described.flatMap { Certificate.reading($0.value, in: context) }
            + (certificationInfo?.uris ?? []).compactMap(Certificate.init(citing:))
    }
}

extension DossierCertificate.Paper {
    fileprivate init(_ paper: DossierPaper) {
        self.init(word: paper.word, copy: paper.hasPublicCopy ? paper.id : nil)
    }
}
