extension CashewChain {
    /// Steaming, shelling and peeling: raw nuts in, a fifth to a quarter of their weight out. Home and abroad are kept apart
    /// here; they meet in the blend.
    mutating func shell(_ number: Int) {
        let isHome = number.isMultiple(of: 2)
        let day = -112 + number * 2
        let nuts =
            isHome
            ? homeNuts.take(2_400_000, fromLots: 3, on: day)
            : importedNuts.take(2_400_000, fromLots: 2, on: day)
        let raw = nuts.reduce(0) { $0 + $1.grams }
        let lot = "DX\(teller.calendar.day(day).short)-\(twoDigits(number + 1))"
        let kernels = Stock(
            thing: .lot(teller.cast.cashew.kernels.item, lot),
            grams: raw / 1000 * teller.random.number(in: 210...240), ready: day, origin: .mixing(nuts))
        crack(nuts, kernels, lot, day)
        grade(kernels, lot, day + 1, isHome)
    }

    private mutating func crack(_ nuts: [Stock], _ kernels: Stock, _ lot: String, _ day: Int) {
        let factory = teller.cast.cashew.factory
        let output = Load(amounts: [kernels.amount])
        teller.transform(
            Load(amounts: nuts.map(\.amount)), into: output, at: factory, teller.moment(day, 6),
            [Fact("cbvmda:lotNumber", lot)] + kernels.origin.facts)
        teller.observe(output, at: factory, teller.moment(day, 15), "storing", "in_progress")
    }

    /// One lot of kernels becomes three grades; a hundredth is dust. Whole kernels go to the roaster.
    private mutating func grade(_ kernels: Stock, _ lot: String, _ day: Int, _ isHome: Bool) {
        let cast = teller.cast.cashew
        let graded = zip(cast.grades, [300, 440, 250]).map { grade, share in
            Stock(
                thing: .lot(grade.item, lot), grams: kernels.grams / 1000 * share, ready: day + 1,
                origin: kernels.origin)
        }
        teller.transform(
            Load(amounts: [kernels.amount]), into: Load(amounts: graded.map(\.amount)), at: cast.factory,
            teller.moment(day, 8), [Fact("cbvmda:lotNumber", lot)] + kernels.origin.facts)
        let load = Load(amounts: graded[..<2].map(\.amount))
        let leaving = teller.moment(day, 14)
        teller.handOver(load, from: cast.factory, to: cast.roastery, leaving: leaving, minutes: 95)
        for stock in graded[..<2] {
            if isHome { homeKernels.add(stock) } else { importedKernels.add(stock) }
        }
        if isHome { homePieces.add(graded[2]) }
    }
}
