extension Demonstration {
    /// Codes to try, each with what its page must show. Cheap: nothing is told for them.
    package var scanCodes: [DemonstrationScanCode] {
        let teller = teller
        return samples + crops(teller) + animals(teller) + gaps(teller) + [internalCode]
    }

    /// The ten most telling ones, for a home page and a terminal.
    package var samples: [DemonstrationScanCode] {
        let teller = teller
        return goodSamples(teller) + warnings(teller) + wrongCodes(teller)
    }

    var teller: Storyteller { Storyteller(self, cast: cast, part: "codes") }

    // MARK: The ten

    private func goodSamples(_ teller: Storyteller) -> [DemonstrationScanCode] {
        let candy = Recipe.candy(teller.cast)
        return [
            code(
                "Trái sầu riêng Dona, còn hạn", "Dona durian, one fruit, still good",
                PackedRun(DurianChain.runs - 1, teller).fruits[0],
                "Packed 4 days before the anchor by La Da (Long Khánh), best within 15 days; on a Gio Tre shelf. Journey: "
                    + "3–4 orchards of households and a farm, collector, packing house, cold store, distribution centre, shop."
            ),
            code(
                "Hũ hạt điều rang muối phối trộn", "Salted cashews, blended origins", jarRun(.blend, teller).lotThing,
                "Roasted by Bep Am (phường Bình Phước). Origin shares of Viet Nam, Cambodia and Côte d'Ivoire; raw lots of "
                    + "all of them in the journey. Best before in about 8 months."),
            code(
                "Hộp kẹo hạt điều OCOP 4 sao", "Cashew candy, OCOP four stars",
                candy.cartoned(candy.batches - 1, teller).lot,
                "Cooked by the household business Lua Rom (xã Bù Đăng) of Viet Nam's cashew pieces and cane sugar; OCOP of four "
                    + "stars declared, good for almost two years more; release test before sale."),
            code(
                "Gà ta nguyên con, còn hạn", "Whole chicken, still good",
                Flock(PoultryChain.flocks - 1, teller).wholeBirds[0],
                "Slaughtered 4 days before the anchor by May Trang, use within 8 days. Journey: hatchery, a member farm of Go "
                    + "Noi, the veterinary station's two looks, slaughterhouse, cutting room, distribution centre, shop."
            ),
        ]
    }

    private func warnings(_ teller: Storyteller) -> [DemonstrationScanCode] {
        [
            code(
                "Trái bưởi da xanh, chứng nhận VietGAP đã hết hạn", "Pomelo whose certificate has run out",
                PomeloRun(PomeloChain.runs - 1, teller).fruits[0],
                "A valid code, the fruit still good; its VietGAP certificate ended 41 days before the anchor and is shown "
                    + "as expired, beside the packing house's HACCP, which is good."),
            code(
                "Trái sầu riêng đã hết hạn", "Durian past its date",
                PackedRun(DurianChain.expiredRun, teller).fruits[0],
                "Expired 23 days before the anchor; still in the shop's store room.", .expired),
            code(
                "Lô hạt điều bị thu hồi", "Recalled lot of cashews",
                JarRun(CashewChain.recalledPacking, teller).lotThing,
                "Recalled 9 days before the anchor after a test of kept samples; the reason and what to do.", .recalled),
            code(
                "Tem bưởi chưa kích hoạt", "A pomelo label not put to use yet",
                PomeloRun(PomeloChain.labelledRun, teller).fruits[0],
                "Printed the day before the anchor by the provider Sao Dem for a run that nobody has packed yet.",
                .notActivated),
        ]
    }

    private func wrongCodes(_ teller: Storyteller) -> [DemonstrationScanCode] {
        let fruit = PackedRun(DurianChain.runs - 1, teller)
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

    func code(
        _ title: String, _ english: String, _ thing: Thing, _ shows: String,
        _ expectation: DemonstrationScanCode.Expectation = .valid
    ) -> DemonstrationScanCode {
        DemonstrationScanCode(
            title: title, titleEnglish: english, path: thing.path, expectation: expectation, shows: shows)
    }
}
