import Demonstration
import Records
import Traceability

/// Files of the sample products. What is there already stays as it is.
struct DemonstrationProductFiles: Sendable {
    let files: FileStore
    let today: CivilDay

    private static let author = Author.system("demonstration")

    func make(_ products: [DemonstrationProduct]) async throws {
        let known = try await files.files(ProductFile.self, products.map(\.id))
        for product in products where known[product.id] == nil {
            guard let file = file(product) else { continue }
            _ = try await files.create(file, id: product.id, by: Self.author)
        }
    }

    private func file(_ product: DemonstrationProduct) -> ProductFile? {
        guard let status = FileStatus(rawValue: product.status) else { return nil }
        var file = ProductFile(owner: product.owner, name: product.name, standing: Standing(status, since: today))
        file.commune = product.commune
        file.nameEnglish = product.nameEnglish
        file.brand = product.brand
        file.about = product.about
        file.group = ProductGroup(rawValue: product.group)
        file.hsCode = product.hsCode
        number(product, in: &file)
        describe(product, in: &file)
        file.tracing = product.tracing.flatMap(Self.tracing)
        return file
    }

    private func number(_ product: DemonstrationProduct, in file: inout ProductFile) {
        file.gtin = product.gtin
        file.internalCode = product.internalCode
        if product.gtin != nil {
            file.basis =
                product.numberedBy.map {
                    GTINBasis(.authorised, paper: "Thỏa thuận dùng mã của chương trình (mẫu)", holder: $0)
                } ?? GTINBasis(.own, paper: "Giấy chứng nhận mã số, mã vạch (mẫu)")
        }
        file.registration = product.registration.flatMap(Self.registration)
        file.authorised =
            product.packer.map { packer in
                [
                    GTINAuthorisation(
                        party: packer.party, scope: [.commission], from: CivilDay(number: packer.from),
                        to: CivilDay(number: packer.to), paper: packer.paper)
                ]
            } ?? []
    }

    private func describe(_ product: DemonstrationProduct, in file: inout ProductFile) {
        file.net = product.grams.map { NetContent(Double($0), .gram) }
        file.packs = product.carton.map { [PackLevel(name: "Thùng", holds: $0.holds, gtin: $0.gtin)] } ?? []
        file.origin = product.country.map { ProductOrigin(product.isMade ? .madeIn : .productOf, country: $0) }
        file.shelfLife = product.shelfLifeDays.map {
            ShelfLife($0, .day, from: product.isMade ? .manufacture : .packing)
        }
        file.standards = product.standards
        file.ocop = product.ocop.flatMap(Self.stars)
        file.indication = product.indication.map { GeographicalIndication(name: $0.name, permit: $0.number) }
        guard let label = product.label else { return }
        file.labelGroup = Self.food
        let items: [(item: LabelItem, text: String?)] = [
            (.quantity, file.net?.text), (.expiry, product.shelfLifeDays.map { "\($0) ngày" }),
            (.ingredients, label.ingredients), (.warnings, label.warning), (.use, label.use),
        ]
        for (item, text) in items { file.label[item.rawValue] = text }
    }

    /// The group of foods, as the annex on labels counts.
    private static let food = 2

    private static func stars(_ recognition: DemonstrationProduct.Recognition) -> OCOPRecognition? {
        recognition.name.first(where: \.isNumber).flatMap(\.wholeNumberValue).map { stars in
            OCOPRecognition(
                stars: stars, decision: recognition.number, decided: CivilDay(number: recognition.from),
                issuer: recognition.agency, validTo: CivilDay(number: recognition.to))
        }
    }

    private static func registration(_ registration: DemonstrationProduct.Registration) -> CodeRegistration? {
        CodeRegistration.Step(rawValue: registration.step).map { step in
            CodeRegistration(
                step: step, filed: CivilDay(number: registration.filed), application: registration.application,
                companyPrefix: registration.prefix,
                feePaidUntil: registration.feePaidUntil.map { CivilDay(number: $0) })
        }
    }

    private static func tracing(_ tracing: DemonstrationProduct.Tracing) -> TracingToday? {
        TracingToday.Code(rawValue: tracing.code).map { code in
            TracingToday(
                code, vendor: tracing.vendor, isOnNationalPortal: tracing.isOnNationalPortal,
                asked: CivilDay(number: tracing.asked))
        }
    }
}
