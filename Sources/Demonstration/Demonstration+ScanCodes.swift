extension Demonstration {
    /// Codes to try, each with what its page must show. Cheap: nothing is told for them.
    package var scanCodes: [DemonstrationScanCode] {
        let cast = cast
        return goodCodes(cast) + warnings(cast) + wrongCodes(cast)
    }

    private func goodCodes(_ cast: Cast) -> [DemonstrationScanCode] {
        let fruit = PackedRun(DurianChain.runs - 1, teller(cast))
        let tray = Cutting(0, of: PigBatch(PorkChain.batches - 1, teller(cast)), teller(cast))
        return [
            code(
                "Trái sầu riêng Dona, còn hạn", "Dona durian, one fruit, still good", fruit.fruits[0],
                "Packed 4 days before the anchor by La Da (Long Khánh), best within 15 days; on a Gio Tre shelf. Journey: "
                    + "3–4 orchards of households and a farm, collector, packing house, cold store, distribution centre, shop."
            ),
            code(
                "Hũ hạt điều rang muối phối trộn", "Salted cashews, blended origins", jarRun(.blend, cast).lotThing,
                "Roasted by Bep Am (phường Bình Phước). Origin shares of Viet Nam, Cambodia and Côte d'Ivoire; raw lots of "
                    + "all of them in the journey. Best before in about 8 months."),
            code(
                "Khay thịt heo", "Tray of pork", tray.trays[0],
                "Pork belly cut 2 days before the anchor by Bep Xanh (phường Tam Phước), use within 10 days. Journey: breeder, "
                    + "member farm of Hang Cau, slaughterhouse, cutting plant, distribution centre, shop."),
            code(
                "Hũ hạt điều rang củi, chỉ điều Việt Nam", "Wood-roasted cashews, Viet Nam only",
                jarRun(.home, cast).lotThing, "As above, with growing areas of Viet Nam only and no origin from abroad."
            ),
        ]
    }

    private func warnings(_ cast: Cast) -> [DemonstrationScanCode] {
        let old = PackedRun(DurianChain.expiredRun, teller(cast))
        let fresh = PackedRun(DurianChain.runs - 2, teller(cast))
        let recalled = JarRun(CashewChain.recalledPacking, teller(cast))
        return [
            code(
                "Trái sầu riêng đã hết hạn", "Durian past its date", old.fruits[0],
                "Expired 23 days before the anchor; still in the shop's store room.", .expired),
            code(
                "Lô hạt điều bị thu hồi", "Recalled lot of cashews", recalled.lotThing,
                "Recalled 9 days before the anchor after a test of kept samples; the reason and what to do.", .recalled),
            code(
                "Lô sầu riêng Ri6, còn hạn", "Lot of Ri6 durian, still good", fresh.lotThing,
                "The lot without a fruit's number: cooperative members by code, one lot joined from two of them."),
        ]
    }

    private func wrongCodes(_ cast: Cast) -> [DemonstrationScanCode] {
        let fruit = PackedRun(DurianChain.runs - 1, teller(cast))
        let digit = fruit.product.item.gtin.last == "9" ? "0" : "9"
        let wrong = "/01/\(fruit.product.item.gtin.dropLast())\(digit)/10/\(fruit.lot)"
        return [
            code(
                "Mã không có trong hệ thống", "A code nobody has recorded", .lot(fruit.product.item, "LD000000"),
                "A well-formed code of a known product with a lot that no event names; says that this does not mean a fake.",
                .unknown),
            DemonstrationScanCode(
                title: "Mã sai một chữ số", titleEnglish: "A code with one wrong digit", path: wrong,
                expectation: .wrongCheckDigit, shows: "The page names the check digit found and the one expected."),
        ]
    }

    private func code(
        _ title: String, _ english: String, _ thing: Thing, _ shows: String,
        _ expectation: DemonstrationScanCode.Expectation = .valid
    ) -> DemonstrationScanCode {
        DemonstrationScanCode(
            title: title, titleEnglish: english, path: thing.path, expectation: expectation, shows: shows)
    }

    private func teller(_ cast: Cast) -> Storyteller { Storyteller(self, cast: cast, part: "codes") }

    private enum Jar { case blend, home }

    private func jarRun(_ jar: Jar, _ cast: Cast) -> JarRun {
        let numbers = (0..<CashewChain.packings).reversed()
        let number = numbers.first { JarRun.isBlend($0) == (jar == .blend) } ?? 0
        return JarRun(number, teller(cast))
    }
}
