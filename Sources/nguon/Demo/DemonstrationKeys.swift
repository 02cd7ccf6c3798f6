import Demonstration
import Records
import Traceability

/// Keys of the province for sample products, and the number that replaced one of them. What is there already stays as it is.
struct DemonstrationKeys: Sendable {
    let codes: CodeStore
    let files: FileStore
    let province: String

    private static let author = Author.system("demonstration")

    func make(_ products: [DemonstrationKeyedProduct]) async throws {
        for one in products {
            let file = try await files.file(ProductFile.self, one.product.id)?.file
            guard let file, file.internalCode == nil, file.gtin == nil else { continue }
            try await take(.internalKey(province: province, .product, id: one.product.id), one)
            guard let prefix = one.prefix.flatMap(CompanyPrefix.init) else { continue }
            try await take(.gtin(prefix, product: one.product.id), one)
        }
    }

    private func take(_ want: CodeOrder.Want, _ one: DemonstrationKeyedProduct) async throws {
        _ = try await codes.take(CodeOrder(party: one.product.owner, want), by: Self.author)
    }
}
