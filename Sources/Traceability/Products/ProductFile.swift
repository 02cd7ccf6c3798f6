/// What the province keeps of a product: what it is, under which code and by what right, what its label says, and how it is traced today.
package struct ProductFile: ProvinceFile {
    package static let kind = FileKind.product
    package static let personalPaths: Set<String> = []

    package var standing: Standing
    /// The party that answers for it: a file's id.
    package var owner: String
    /// The owner's, when this was written.
    package var commune: String?

    package var name: String
    package var nameEnglish: String?
    package var brand: String?
    package var about: String?
    package var group: ProductGroup?
    /// Digits.
    package var hsCode: String?

    /// As typed; fourteen digits once it is right.
    package var gtin: String?
    package var internalCode: String?
    package var basis: GTINBasis?
    /// Who else may use the GTIN.
    package var authorised: [GTINAuthorisation] = []
    package var registration: CodeRegistration?

    /// Hashes, the first on top.
    package var pictures: [String] = []
    package var net: NetContent?
    package var packs: [PackLevel] = []
    package var origin: ProductOrigin?
    package var shelfLife: ShelfLife?

    package var standards: [String] = []
    package var papers: [ProductPaper] = []
    package var indication: GeographicalIndication?
    package var ocop: OCOPRecognition?

    /// Number of the group in ``LabelGroup``.
    package var labelGroup: Int?
    /// By the raw values of ``LabelItem``.
    package var label: [String: String] = [:]

    package var tracing: TracingToday?

    package init(owner: String, name: String, standing: Standing) {
        self.owner = owner
        self.name = name
        self.standing = standing
    }

    /// Pictures a file may have.
    package static let mostPictures = 6

    /// The safety warning among what the label says.
    package var warning: String? { label[LabelItem.warnings.rawValue] }
}
