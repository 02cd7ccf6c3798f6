extension PorkChain {
    /// Evening lorry, night's work: each pig becomes two half carcasses, looked at and stamped, then chilled.
    mutating func slaughter(_ batch: PigBatch) {
        let cast = teller.cast.pork
        let herd = Load(things: batch.pigs)
        let leaving = teller.moment(batch.day - 1, 18)
        let arrived = teller.handOver(
            herd, from: batch.farm.place, to: cast.slaughterhouse, leaving: leaving, minutes: 95)
        let paper = Paper(type: "cert", issuer: cast.slaughterer, number: "KSGM-\(batch.litter)")
        teller.observe(herd, at: cast.slaughterhouse, arrived.adding(minutes: 180), "inspecting", "conformant") {
            $0.papers = [paper]
        }
        for pig in batch.pigs.indices { split(batch, pig, paper) }
        chill(batch)
    }

    private mutating func split(_ batch: PigBatch, _ pig: Int, _ paper: Paper) {
        let place = teller.cast.pork.slaughterhouse
        let time = teller.calendar.moment(batch.day, 1, 7 * pig)
        let halves = Load(things: batch.halves[pig])
        let weights = batch.halves[pig].map { weight($0, grams: teller.random.number(in: 370...420) * 100) }
        teller.transform(
            Load(things: [batch.pigs[pig]]), into: halves, at: place, time,
            [Fact("cbvmda:productionDate", teller.calendar.day(batch.day)), Fact("nguon:itemWeight", .parts(weights))]
        ) { $0.step = "killing" }
        teller.observe(halves, at: place, time.adding(minutes: 25), "inspecting", "conformant") { $0.papers = [paper] }
    }

    func weight(_ thing: Thing, grams: Int) -> [Fact] {
        [Fact("nguon:item", .thing(thing)), Fact("nguon:kilograms", .decimal(grams))]
    }

    private mutating func chill(_ batch: PigBatch) {
        let cast = teller.cast.pork
        let halves = Load(things: Array(batch.halves.joined()))
        let (start, end) = (teller.calendar.moment(batch.day, 4), teller.moment(batch.day, 21))
        let reading = teller.read(.pork, teller.cast.trade.loggers[4], start, end)
        teller.observe(halves, at: cast.slaughterhouse, end, "storing", "in_progress") { $0.readings = [reading] }
        let leaving = end.adding(minutes: 60)
        teller.carry(halves, from: cast.slaughterhouse, to: cast.cuttingPlant, leaving: leaving, minutes: 60, .pork)
        teller.handOver(halves, from: cast.slaughterhouse, to: cast.cuttingPlant, leaving: leaving, minutes: 60)
    }
}
