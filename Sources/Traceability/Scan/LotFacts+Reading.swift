import EPCIS
package import GS1

extension LotFacts {
    /// The finest that events tell; then what the product's owner says of every item; then what only the code says.
    init(of material: DossierMaterial) {
        self.init()
        readEvents(material)
        readIdentity(material)
        readProduct(material)
        readCode(material.code)
    }

    // MARK: Events

    private mutating func readEvents(_ material: DossierMaterial) {
        for thing in material.goods.sorted(by: { $0.isFiner(than: $1) }) {
            for event in material.creations(of: thing) { read(event, level: thing.level) }
        }
    }

    /// Later events were read before earlier ones, finer things before coarser: what is there stays.
    private mutating func read(_ event: Event, level: Level) {
        var harvestStart: CivilDay?
        for member in event.ilmd ?? [] {
            guard let attribute = LotAttribute(reading: event.context.expand(member.name) ?? member.name) else {
                continue
            }
            if attribute == .harvestStart { harvestStart = member.value.day }
            read(attribute, member.value, level)
        }
        if harvestDay == nil { harvestDay = harvestStart.map { DossierFact(value: $0, level: level, source: .event) } }
    }

    private mutating func read(_ attribute: LotAttribute, _ value: JSONValue, _ level: Level) {
        func day(_ known: DossierFact<CivilDay>?) -> DossierFact<CivilDay>? {
            known ?? value.day.map { DossierFact(value: $0, level: level, source: .event) }
        }
        switch attribute {
        case .lotNumber: lot = lot ?? value.string.map { DossierFact(value: $0, level: level, source: .event) }
        case .harvestStart: break
        case .harvestEnd: harvestDay = day(harvestDay)
        case .production: productionDay = day(productionDay)
        case .packaging: packingDay = day(packingDay)
        case .bestBefore: bestBeforeDay = day(bestBeforeDay)
        case .expiry: expiryDay = day(expiryDay)
        case .sellBy: sellByDay = day(sellByDay)
        case .countryOfOrigin:
            guard countriesOfOrigin == nil, !value.countries.isEmpty else { return }
            countriesOfOrigin = DossierFact(value: value.countries, level: level, source: .event)
        }
    }

    // MARK: Other sources

    private mutating func readIdentity(_ material: DossierMaterial) {
        for known in material.evidence where known.firstSeen != nil {
            let value = known.thing.lastSegment
            if known.level == .item { serial = DossierFact(value: value, level: .item, source: .event) }
            if known.level == .lot, lot == nil { lot = DossierFact(value: value, level: .lot, source: .event) }
        }
        guard lot == nil, let traced = material.goods.first(where: { $0.level == .lot }) else { return }
        lot = DossierFact(value: traced.lastSegment, level: .lot, source: .event)
    }

    private mutating func readProduct(_ material: DossierMaterial) {
        let countries = (material.productElement?.texts(.countryOfOrigin) ?? []).compactMap(\.countryCode)
        guard countriesOfOrigin == nil, !countries.isEmpty else { return }
        countriesOfOrigin = DossierFact(value: Set(countries).sorted(), level: .productClass, source: .masterData)
    }

    private mutating func readCode(_ code: DigitalLink) {
        let level = code.thing.level
        func day(_ ai: String) -> DossierFact<CivilDay>? {
            code.attributes.first { $0.ai == ai }.flatMap { CivilDay(reading: $0.value) }
                .map { DossierFact(value: $0, level: level, source: .code) }
        }
        func text(_ ai: String) -> DossierFact<String>? {
            code.qualifiers.first { $0.ai == ai }.map { DossierFact(value: $0.value, level: level, source: .code) }
        }
        lot = lot ?? text("10")
        serial = serial ?? text("21")
        productionDay = productionDay ?? day("11")
        packingDay = packingDay ?? day("13")
        bestBeforeDay = bestBeforeDay ?? day("15")
        sellByDay = sellByDay ?? day("16")
        expiryDay = expiryDay ?? day("17")
    }
}

extension DossierMaterial {
    /// Bodies of the events that brought a thing into being, the latest that stands first.
    func creations(of thing: ThingKey) -> [Event] {
        let events = (graph?.events ?? []).filter { $0.standing.state != .didNotOccur && $0.event.creates(thing) }
        let sound = events.filter { $0.standing.state == .stands },
            doubtful = events.filter { $0.standing.state != .stands }
        return (sound.reversed() + doubtful.reversed()).compactMap { bodies[$0.number] }
    }
}

extension TracedEvent {
    /// Commissions the thing, or puts it out of a transformation.
    package func creates(_ thing: ThingKey) -> Bool {
        mentions.contains { $0.thing == thing && ($0.role == .output || ($0.role == .epc && action == .add)) }
    }
}

extension ThingKey {
    fileprivate func isFiner(than other: ThingKey) -> Bool {
        level == .item && other.level != .item || (level == .item) == (other.level == .item) && self < other
    }

    /// The serial or lot, with its percent escapes undone.
    fileprivate var lastSegment: String {
        (try? DigitalLink(path: "/" + text))?.qualifiers.last?.value ?? text
    }
}

extension JSONValue {
    fileprivate var countries: [String] {
        let values = array ?? [self]
        return Set(values.compactMap { ($0.string ?? $0["@value"]?.string ?? $0["countryCode"]?.string)?.countryCode })
            .sorted()
    }
}

extension String {
    /// Two letters, in capitals; `nil` for anything else.
    var countryCode: String? {
        let code = uppercased()
        return code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? code : nil
    }
}
