/// The dates and numbers of the goods, each the finest that is known.
package struct LotFacts: Hashable, Sendable {
    package var lot: DossierFact<String>?
    package var serial: DossierFact<String>?
    package var harvestDay: DossierFact<CivilDay>?
    package var productionDay: DossierFact<CivilDay>?
    package var packingDay: DossierFact<CivilDay>?
    package var bestBeforeDay: DossierFact<CivilDay>?
    /// After this day the goods must not be used.
    package var expiryDay: DossierFact<CivilDay>?
    package var sellByDay: DossierFact<CivilDay>?
    /// ISO 3166-1 codes, two letters, sorted: several for a blend.
    package var countriesOfOrigin: DossierFact<[String]>?

    package init() {}
}

extension LotFacts {
    /// The numbers alone, by which one tells what is meant.
    var named: LotFacts {
        var facts = LotFacts()
        (facts.lot, facts.serial) = (lot, serial)
        return facts
    }
}
