extension Dossier {
    /// Where an item of the required data set stands.
    package enum ItemState: String, CaseIterable, Hashable, Sendable {
        /// Declared by the business.
        case declared
        /// Declared, and confirmed by an authority.
        case confirmed
        /// Asked for and not there.
        case missing
        /// Asked for "if any", and there is none.
        case none
    }

    package func state(of item: RequiredItem) -> ItemState {
        guard has(item) else { return item.isIfAny ? .none : .missing }
        return confirmations.contains { $0.fact.item == item && !$0.isOvertaken } ? .confirmed : .declared
    }

    /// The required items that are not there, in the law's order.
    package var missingItems: [RequiredItem] { RequiredItem.allCases.filter { state(of: $0) == .missing } }

    private func has(_ item: RequiredItem) -> Bool {
        switch item {
        case .productName: product != nil
        case .image: product?.image != nil
        case .businessName: producer != nil
        case .businessAddress: producer.map { !$0.address.isEmpty } ?? false
        case .origin: facts.countriesOfOrigin != nil
        case .events: !stages.isEmpty
        case .brandAndLot: product?.brand != nil || facts.lot != nil || facts.serial != nil
        case .expiry: facts.lastGoodDay != nil
        case .standards: !standards.isEmpty
        }
    }
}
