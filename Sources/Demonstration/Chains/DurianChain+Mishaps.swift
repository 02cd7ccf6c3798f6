extension DurianChain {
    /// Things that go wrong in every trade, told as the standard wants them told.
    mutating func mishaps() {
        miscount()
        expire()
    }

    /// A weighing note with a zero too many: sent, declared wrong two days later, and replaced.
    private mutating func miscount() {
        let cast = teller.cast.durian
        let run = 20
        let lot = "KK-\(DurianChain.lot(run, teller.calendar))"
        let time = teller.moment(DurianChain.packingDay(run), 16)
        var wrong = EventDraft(kind: .object, action: .observe, time: time, sender: cast.packer)
        wrong.step = "stock_taking"
        wrong.disposition = "in_progress"
        wrong.place = cast.packingHouse
        wrong.load = Load(amounts: [counted(run, kilograms: 4120)])
        wrong.papers = [Paper(type: "upevt", issuer: cast.packer, number: lot)]
        wrong.id = teller.journal.write(wrong)
        var right = wrong
        right.load = Load(amounts: [counted(run, kilograms: 412)])
        right.id = teller.journal.newID(for: cast.packer.slug)
        right.enteredLate = time.adding(hours: 40)
        let correction = teller.journal.write(right)
        wrong.error = ErrorDeclaration(
            declared: time.adding(hours: 40), reason: "incorrect_data", correctedBy: [correction].compactMap { $0 })
        teller.journal.write(wrong)
    }

    private func counted(_ run: Int, kilograms: Int) -> Amount {
        let product = DurianChain.isRi6(run) ? teller.cast.durian.ri6 : teller.cast.durian.dona
        return Amount(
            thing: .lot(product.item, DurianChain.lot(run, teller.calendar)),
            quantity: .kilograms(grams: kilograms * 1000))
    }

    /// Fruits nobody bought in time: seen as expired at the shop; the first stays in the store room, the others go to compost.
    private mutating func expire() {
        let packed = PackedRun(DurianChain.expiredRun, teller)
        let shop = teller.cast.trade.shops[packed.run % teller.cast.trade.shops.count]
        let fruits = [0, 4, 8].map { packed.fruits[$0] }
        let time = teller.moment(packed.day + 16, 8)
        teller.observe(Load(things: fruits), at: shop, time, "stock_taking", "expired") { $0.lasting = ["expired"] }
        teller.observe(Load(things: Array(fruits[1...])), at: shop, time.adding(hours: 2), "destroying", "destroyed") {
            $0.action = .delete
        }
    }

    /// The run whose unsold fruits are shown as expired.
    static let expiredRun = 12
}
