extension Demonstration {
    var cast: Cast { Cast(origin: origin) }

    /// The whole province in the order in which it should be posted. Takes about a second; keep the result.
    package func documents() -> [DemonstrationDocument] {
        let cast = cast
        var durian = DurianChain(self, cast: cast)
        var cashew = CashewChain(self, cast: cast)
        var pork = PorkChain(self, cast: cast)
        var carrier = CarrierLog(self, cast: cast)
        let journals = [durian.tell(), cashew.tell(), pork.tell(), carrier.tell()]
        return Publisher(cast: cast, communes: Communes()).documents(of: journals)
    }

    /// GS1 company prefixes of the sample businesses of this province. A code under one of them that cannot be right is an
    /// error of our own; the foreign suppliers' prefixes are not among them.
    package static var ownCompanyPrefixes: [String] {
        let businesses = Cast(origin: usualOrigin).businesses.filter { $0.country == "VN" }
        return Set(businesses.map(\.prefix.digits)).sorted()
    }
}
