package import Traceability

/// A file that an authority's word makes count.
package protocol ReviewedFile: ProvinceFile {
    var standing: Standing { get set }
}

extension PartyFile: ReviewedFile {}
extension PlaceFile: ReviewedFile {}
extension ProductFile: ReviewedFile {}
extension DocumentFile: ReviewedFile {}

extension FileKind {
    /// What a case of a file of this kind reads and writes.
    var reviewed: any ReviewedFile.Type {
        switch self {
        case .party: PartyFile.self
        case .place: PlaceFile.self
        case .product: ProductFile.self
        case .document: DocumentFile.self
        }
    }
}
