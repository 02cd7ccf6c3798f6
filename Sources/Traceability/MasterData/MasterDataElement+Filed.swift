extension MasterDataElement {
    /// What the vocabulary type of a statement made by an approved file begins with; what follows is the type's bare name.
    private static let filed = "\(MasterDataAttribute.own)file/"

    /// The vocabulary type under which an approved file of a thing speaks.
    package static func kindOfFile(_ kind: FileKind) -> String {
        switch kind {
        case .product: filed + "EPCClass"
        case .party: filed + "Party"
        case .place: filed + "Location"
        // Nobody declares master data of a paper under a type of its own.
        case .document: filed + "Document"
        }
    }

    package static func isFiled(kind: String) -> Bool { kind.hasPrefix(filed) }

    /// Said by an approved file: it comes before whatever documents say.
    package var isFiled: Bool { Self.isFiled(kind: kind) }
}
