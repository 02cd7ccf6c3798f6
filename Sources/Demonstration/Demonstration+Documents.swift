extension Demonstration {
    var cast: Cast { Cast(origin: origin) }

    /// The whole province in the order in which it should be posted. Takes a few seconds; keep the result.
    package func documents() -> [DemonstrationDocument] {
        let cast = cast
        let journals = crops(cast) + animals(cast)
        return Publisher(cast: cast, communes: Communes(), calendar: calendar).documents(of: journals)
    }

    /// Cashew before candy and pomelo before jam: the makers buy what those have left.
    private func crops(_ cast: Cast) -> [Journal] {
        var durian = DurianChain(self, cast: cast)
        var cashew = CashewChain(self, cast: cast)
        var pepper = PepperChain(self, cast: cast)
        var pomelo = PomeloChain(self, cast: cast)
        let fresh = [durian.tell(), cashew.tell(), pepper.tell(), pomelo.tell()]
        var candy = FoodChain(.candy(cast), cashew.homePieces, self, cast: cast)
        var jam = FoodChain(.jam(cast), pomelo.seconds, self, cast: cast)
        return fresh + [candy.tell(), jam.tell()]
    }

    private func animals(_ cast: Cast) -> [Journal] {
        var pork = PorkChain(self, cast: cast)
        var poultry = PoultryChain(self, cast: cast)
        var eggs = EggChain(self, cast: cast)
        var henhouses = HenhouseLog(self, cast: cast)
        var school = SchoolLog(self, cast: cast)
        var carrier = CarrierLog(self, cast: cast)
        return [pork.tell(), poultry.tell(), eggs.tell(), henhouses.tell(), school.tell(), carrier.tell()]
    }

    /// GS1 company prefixes of the sample businesses of this province. A code under one of them that cannot be right is an
    /// error of our own; the foreign suppliers' prefixes are not among them.
    package static var ownCompanyPrefixes: [String] {
        let businesses = Cast(origin: usualOrigin).businesses.filter { $0.country == "VN" }
        return Set(businesses.map(\.prefix.digits)).sorted()
    }
}
