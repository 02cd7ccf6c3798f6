import Demonstration
import GS1
import Records
import Traceability

/// Links behind the codes of the sample products, to addresses of nobody's. What is there already stays as it is.
struct DemonstrationLinks: Sendable {
    let links: LinkStore

    private static let author = Author.system("demonstration")

    func make(_ products: [DemonstrationProduct], _ samples: [DemonstrationScanCode]) async throws {
        var wanted: [Link] = []
        for product in products where product.status == FileStatus.active.rawValue {
            guard let gtin = product.gtin.flatMap({ try? GTIN($0) }) else { continue }
            wanted += try Self.links(of: gtin.text, named: product.name, product.nameEnglish)
        }
        let gtins = Set(wanted.map(\.anchor))
        wanted += try samples.compactMap { try Self.ofLot($0.path, among: gtins) }
        let known = Set(try await links.standing(on: wanted.map(\.anchor)).map { $0.draft.anchor })
        let holders = try await links.holders(of: wanted.map(\.anchor))
        var seen: Set<Link> = []
        let deeds: [LinkDeed] = wanted.compactMap { link in
            guard !known.contains(link.anchor.path), let holder = holders[link.anchor]?.first,
                seen.insert(link).inserted
            else { return nil }
            return .create(link, file: holder.file)
        }
        if !deeds.isEmpty { try await links.write(deeds, by: Self.author) }
    }

    private static func links(of gtin: String, named name: String, _ english: String) throws -> [Link] {
        let rows: [(type: LinkType, title: String, page: String, languages: [String], media: String)] = [
            (.pip, name, "san-pham", ["vi"], "text/html"), (.pip, english, "product", ["en"], "text/html"),
            (.certificationInfo, "Giấy chứng nhận (mẫu)", "chung-nhan.pdf", ["vi"], "application/pdf"),
            (.recipeInfo, "Món ngon (mẫu)", "mon-ngon", ["vi"], "text/html"),
            (.sustainabilityInfo, "Bao bì và tái chế (mẫu)", "tai-che", ["vi"], "text/html"),
        ]
        return try rows.map { row in
            Link(
                anchor: LinkAnchor(text: "01/\(gtin)"), type: row.type,
                target: try LinkTarget("https://hop-tac-xa.example/\(gtin)/\(row.page)"), title: row.title,
                languages: row.languages, mediaType: row.media)
        }
    }

    /// A paper of one lot, where a sample code names it.
    private static func ofLot(_ path: String, among gtins: Set<LinkAnchor>) throws -> Link? {
        guard let code = try? DigitalLink(path: path),
            let lot = code.qualifiers.first(where: { $0.ai == "10" })?.value,
            gtins.contains(LinkAnchor(keyOf: code))
        else { return nil }
        let anchor = try DigitalLink(elements: [code.key, Element(ai: "10", value: lot)]).path.dropFirst()
        return Link(
            anchor: LinkAnchor(text: String(anchor)), type: .certificationInfo,
            target: try LinkTarget("https://hop-tac-xa.example\(code.path.prefix { $0 != "%" })/phieu-kiem-nghiem.pdf"),
            title: "Phiếu kiểm nghiệm của lô (mẫu)", languages: ["vi"], mediaType: "application/pdf")
    }
}
