import Records
import Traceability

/// How products are shown and asked for.
struct ProductGuide: FileGuide {
    func blank(_ view: FileView) -> ProductFile {
        let parties = view.visit.asker?.parties ?? []
        let owner = view.visit.query["cua"] ?? (parties.count == 1 ? parties.first : nil) ?? ""
        var file = ProductFile(owner: owner, name: "", standing: Standing(.draft, since: view.today))
        file.origin = ProductOrigin()
        return file
    }

    func standing(of file: ProductFile) -> Standing { file.standing }

    func with(_ standing: Standing, _ file: ProductFile) -> ProductFile {
        var file = file
        file.standing = standing
        return file
    }

    func columns(_ view: FileView) -> [String] {
        ["product.name", "product.owner.short", "product.group", "product.code", "product.tracing", "file.status"].map {
            view.text($0)
        }
    }

    func cells(_ stored: StoredFile<ProductFile>, _ view: FileView) -> [DataTable.Cell] {
        let file = stored.file
        return [
            .init(file.name, to: view.address(.product, .file(stored.id))), .init(view.party(file.owner)),
            .init(group(of: file, view)),
            .init(file.gtin ?? file.internalCode ?? ""), .init(tracing(of: file, view)),
            .init("", badge: view.status(file.standing.status)),
        ]
    }

    func categories(_ view: FileView) -> [Choice] {
        ProductGroup.allCases.map { Choice($0.rawValue, view.text("product.group.\($0.rawValue)")) }
    }

    func name(of file: ProductFile) -> String { file.name }
    func owner(of file: ProductFile) -> String? { file.owner }

    /// Another number is another product, and may be another's.
    func isOtherThing(_ file: ProductFile, than approved: ProductFile) -> Bool { file.number != approved.number }

    /// A product of which nobody says where it is made is looked after where its owner is, and never by nobody.
    func completed(_ file: ProductFile, _ desk: FileDesk) async throws -> ProductFile {
        guard file.commune == nil else { return file }
        var file = file
        file.commune = try await desk.store.file(PartyFile.self, file.owner)?.file.address.commune
        return file
    }

    /// Nothing in it is personal.
    func erased(_ file: ProductFile, on day: CivilDay) -> ProductFile { file }

    func group(of file: ProductFile, _ view: FileView) -> String {
        file.group.map { view.text("product.group.\($0.rawValue)") } ?? ""
    }

    func tracing(of file: ProductFile, _ view: FileView) -> String {
        file.tracing.map { view.text("product.tracing.\($0.code.rawValue)") } ?? view.text("product.unknown")
    }
}
