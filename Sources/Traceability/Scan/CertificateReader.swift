import EPCIS
import GS1

/// Gathers the certificates that businesses declare of the goods, the product, its producer and the places of the journey.
struct CertificateReader {
    let material: DossierMaterial
    let producer: ThingKey?
    /// Of the journey, in order.
    let places: [MasterDataElement]

    /// Each once, those of the goods first and those of places last.
    func certificates() -> [DossierCertificate] {
        var seen: Set<DossierCertificate> = []
        return (ofGoods + ofOwners + ofPlaces).filter { seen.insert($0).inserted }
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
            let subject = DossierCertificate.Subject.place(
                place.text(.placeKind).flatMap(PlaceKind.init), DossierStage.Place(place, producer: producer))
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
