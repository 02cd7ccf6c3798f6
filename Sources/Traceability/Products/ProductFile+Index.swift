package import GS1

extension ProductFile {
    package func index(of id: String) -> FileIndex {
        FileIndex(
            name: name,
            texts: [nameEnglish, brand, gtin, internalCode, indication?.name, hsCode].compactMap(\.self),
            facets: facets, keys: keys,
            subject: Subject(kind: .product, parties: [owner], commune: commune, sector: group?.sector))
    }

    /// The GTIN in fourteen digits; nil where there is none or it is wrong.
    package var number: GTIN? { gtin.flatMap { try? GTIN($0) } }

    private var facets: Set<FileFacet> {
        var facets: Set<FileFacet> = [FileFacet(.owner, owner), FileFacet(.status, standing.status.rawValue)]
        if let group { facets.insert(FileFacet(.category, group.rawValue)) }
        for mark in marks { facets.insert(FileFacet(.mark, mark.rawValue)) }
        return facets
    }

    /// What lists count: each is true of the file whatever the day.
    package var marks: Set<ProductMark> {
        var marks: Set<ProductMark> = []
        if number == nil { marks.insert(.noGTIN) }
        if pictures.isEmpty { marks.insert(.noPicture) }
        if let ocop, OCOPRecognition.recognised ~= ocop.stars { marks.insert(.ocop) }
        if indication != nil { marks.insert(.indication) }
        if let tracing, tracing.code != .none { marks.insert(.traced) }
        if tracing?.isOnNationalPortal == true { marks.insert(.onPortal) }
        if tracing == nil { marks.insert(.tracingUnknown) }
        if let registration, registration.step != .declared { marks.insert(.registering) }
        return marks
    }

    private var keys: Set<FileKey> {
        var keys: Set<FileKey> = [FileKey("name", "\(owner) \(FoldedText.words(of: name).joined(separator: " "))")]
        if let number { keys.insert(.gtin(number.text)) }
        if let internalCode { keys.insert(FileKey("internalCode", "\(owner) \(internalCode)")) }
        return keys
    }
}

/// What a list of products may be narrowed to. Raw values are stored; words `product.mark.…`.
package enum ProductMark: String, CaseIterable, Hashable, Sendable {
    case noGTIN, noPicture, ocop, indication, traced, onPortal, tracingUnknown, registering
}

extension ProductFile {
    /// A number in fourteen digits; nil where it is none.
    package static func digits(_ gtin: String) -> String? { (try? GTIN(gtin))?.text }
}
