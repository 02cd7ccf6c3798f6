/// What a file says that can be confirmed, and where its thing lies.
package protocol ConfirmableFile: ProvinceFile {
    var facts: Set<ConfirmedFact> { get }
    var standing: Standing { get }
    /// Five digits.
    var confirmedCommune: String? { get }
    var confirmedCategory: PlaceKind? { get }
    /// Where the thing is, as far as it is drawn without faults.
    var confirmedShape: Shape? { get }
}

extension ConfirmableFile {
    package var confirmedCategory: PlaceKind? { nil }
    package var confirmedShape: Shape? { nil }

    /// A draft is nobody's word yet, and what has ended is no more.
    package var isConfirmable: Bool { [.submitted, .active, .suspended].contains(standing.status) }
}

extension PlaceFile: ConfirmableFile {
    package var facts: Set<ConfirmedFact> {
        var facts: Set<ConfirmedFact> = address.commune == nil ? [] : [.placeStands]
        if hectares != nil { facts.insert(.placeArea) }
        if produce?.isEmpty == false { facts.insert(.placeProduce) }
        return facts
    }
    package var confirmedCommune: String? { address.commune }
    package var confirmedCategory: PlaceKind? { category }
    package var confirmedShape: Shape? { shape.flatMap { ShapeCheck.verdict(on: $0).shape } }
}

extension PartyFile: ConfirmableFile {
    package var facts: Set<ConfirmedFact> { address.commune == nil ? [.partyActive] : [.partyActive, .partyAddress] }
    package var confirmedCommune: String? { address.commune }
}

extension ProductFile: ConfirmableFile {
    package var facts: Set<ConfirmedFact> {
        var facts: Set<ConfirmedFact> = []
        if commune != nil, origin != nil { facts.insert(.productOrigin) }
        if !label.isEmpty { facts.insert(.productLabel) }
        return facts
    }
    package var confirmedCommune: String? { commune }
}
