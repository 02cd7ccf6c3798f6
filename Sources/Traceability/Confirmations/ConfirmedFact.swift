/// What an authority can confirm: a closed table, so that nothing is ever confirmed as a whole. Raw values are stored; words
/// `confirmation.fact.…` and, for the public, `confirmation.public.…`.
package enum ConfirmedFact: String, CaseIterable, Codable, Hashable, Sendable {
    /// There is such a place here.
    case placeStands
    case placeArea
    /// What grows or is raised there.
    case placeProduce
    case partyAddress
    /// It is in business.
    case partyActive
    /// The commune it is made in.
    case productOrigin
    case productLabel

    package var kind: FileKind {
        switch self {
        case .placeStands, .placeArea, .placeProduce: .place
        case .partyAddress, .partyActive: .party
        case .productOrigin, .productLabel: .product
        }
    }

    package static func all(of kind: FileKind) -> [ConfirmedFact] { allCases.filter { $0.kind == kind } }

    /// Members of the file that it is about (``FileContent``): when one of these changes, what was confirmed is of an earlier state.
    package var paths: Set<String> {
        switch self {
        case .placeStands: ["category", "address/commune", "shape"]
        case .placeArea: ["hectares", "shape"]
        case .placeProduce: ["produce", "heads"]
        case .partyAddress: ["address/commune", "address/street"]
        case .partyActive: ["name", "partyKind", "taxCode"]
        case .productOrigin: ["commune", "origin"]
        case .productLabel: ["name", "brand", "net", "label", "labelGroup"]
        }
    }

    /// Whether a change of a file is of this.
    package func isTouched(by changes: [FileChange]) -> Bool {
        changes.contains { FileContent.lies($0.path, under: paths) }
    }

    /// Which item of the data set of NĐ 37/2026/NĐ-CP Điều 23.5 stands confirmed with it.
    package var item: RequiredItem? {
        switch self {
        case .partyAddress: .businessAddress
        case .productOrigin: .origin
        case .placeStands, .placeArea, .placeProduce, .partyActive, .productLabel: nil
        }
    }
}
