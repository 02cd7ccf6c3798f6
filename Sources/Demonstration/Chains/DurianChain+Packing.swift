extension DurianChain {
    /// Many harvest lots become one packed lot; some fruits get a serial number of their own.
    mutating func pack(_ arrived: [Amount], _ packed: PackedRun) -> Quantity {
        let house = teller.cast.durian.packingHouse
        let inputs = shared(arrived, packed.run)
        let grams = inputs.reduce(0) { $0 + $1.quantity.thousandths }
        let output = Amount(
            thing: packed.lotThing,
            quantity: .kilograms(grams: grams / 1000 * teller.random.number(in: 87...93) * 10))
        let time = teller.moment(packed.day, 7)
        teller.transform(
            Load(amounts: inputs), into: Load(things: packed.fruits, amounts: [output]), at: house, time, facts(packed)
        ) { $0.transformationID = .document(house.keeper.prefix, type: 900, serial: packed.lot) }
        inspect(packed, time.adding(minutes: 100))
        return output.quantity
    }

    /// Every fifth run keeps a third of its first lot for the next run of the same variety.
    private mutating func shared(_ arrived: [Amount], _ run: Int) -> [Amount] {
        let isRi6 = DurianChain.isRi6(run)
        var inputs = arrived
        if let rest = leftover.removeValue(forKey: isRi6) { inputs.append(rest) }
        guard run % 5 == 1, run + 2 < DurianChain.runs else { return inputs }
        let whole = inputs[0].quantity.thousandths
        let kept = whole / 3
        leftover[isRi6] = Amount(thing: inputs[0].thing, quantity: .kilograms(grams: kept))
        inputs[0] = Amount(thing: inputs[0].thing, quantity: .kilograms(grams: whole - kept))
        return inputs
    }

    private func facts(_ packed: PackedRun) -> [Fact] {
        [
            Fact("cbvmda:lotNumber", packed.lot),
            Fact("gs1:packagingDate", teller.calendar.day(packed.day)),
            Fact("cbvmda:itemExpirationDate", teller.calendar.day(packed.day + 15)),
            Fact("cbvmda:countryOfOrigin", "VN"),
            Fact("nguon:packingHouseCode", teller.cast.durian.packingHouse.areaCode ?? ""),
        ]
    }

    private mutating func inspect(_ packed: PackedRun, _ time: Moment) {
        let house = teller.cast.durian.packingHouse
        teller.observe(
            Load(amounts: [Amount(thing: packed.lotThing, quantity: .kilograms(grams: 2000))]), at: house, time,
            "sampling", "conformant"
        ) { draft in
            draft.papers = [Paper(type: "testres", issuer: house.keeper, number: "KQ-\(packed.lot)")]
            draft.facts = [Fact("nguon:testedFor", "cadimi, dư lượng thuốc bảo vệ thực vật")]
        }
    }

    /// Fruits into cartons, cartons onto one pallet; what has no serial number goes on a second pallet by weight.
    mutating func assemble(_ packed: PackedRun) {
        let house = teller.cast.durian.packingHouse
        let start = teller.calendar.moment(packed.day, 10)
        for (index, carton) in packed.cartons.enumerated() {
            teller.pack(
                Load(things: packed.children(index)), into: carton, at: house, start.adding(minutes: 4 * index))
        }
        let (fruits, loose) = pallets(packed)
        teller.pack(Load(things: packed.cartons), into: fruits, at: house, start.adding(minutes: 120))
        teller.pack(Load(amounts: [rest(packed)]), into: loose, at: house, start.adding(minutes: 130))
    }

    func pallets(_ packed: PackedRun) -> (fruits: Thing, loose: Thing) {
        let prefix = teller.cast.durian.packer.prefix
        let base = (teller.calendar.day(packed.day).daysSince1970 % 10_000) * 10
        return (
            .logisticUnit(prefix, extensionDigit: 1, number: base + 1),
            .logisticUnit(prefix, extensionDigit: 1, number: base + 2)
        )
    }

    /// The lot without the fruits in cartons, at about three kilograms each.
    func rest(_ packed: PackedRun) -> Amount {
        let grams = packed.amount.thousandths - DurianChain.fruits * 3000
        return Amount(thing: packed.lotThing, quantity: .kilograms(grams: grams))
    }
}
