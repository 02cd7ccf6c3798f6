/// Beyond the ten samples: one code for each kind of goods and each thing that may be lacking.
extension Demonstration {
    func crops(_ teller: Storyteller) -> [DemonstrationScanCode] {
        let jam = Recipe.jam(teller.cast)
        return [
            code(
                "Lô sầu riêng Ri6, còn hạn", "Lot of Ri6 durian, still good",
                PackedRun(DurianChain.runs - 2, teller).lotThing,
                "The lot without a fruit's number: cooperative members by code, one lot joined from two of them."),
            code(
                "Hũ hạt điều rang củi, chỉ điều Việt Nam", "Wood-roasted cashews, Viet Nam only",
                jarRun(.home, teller).lotThing,
                "As the blend, with growing areas of Viet Nam only and no origin from abroad."),
            code(
                "Túi tiêu đen nguyên hạt", "Whole black pepper",
                PepperRun(PepperChain.packings - 2, teller).cartoned.lot,
                "Packed by Huong Ray (phường Minh Hưng): three dried lots of Nang Ha's members or of households whose crop "
                    + "the trader Nga Ba Gio bought on the vine, through the union Song Xanh's store."),
            code(
                "Hũ tiêu xay phối trộn", "Ground pepper, blended origins",
                PepperRun(PepperChain.packings - 1, teller).cartoned.lot,
                "Half from Viet Nam, half from Cambodia; customs declaration and quarantine of the imported lot."),
            code(
                "Trái bưởi đường lá cam, chứng nhận còn hạn", "Orange-leaf pomelo, certificates still good",
                PomeloRun(PomeloChain.runs - 2, teller).fruits[0],
                "Members of the group Cu Lao Xanh by code; VietGAP and the geographical indication as the packer declares them."
            ),
            code(
                "Hũ mứt vỏ bưởi OCOP 3 sao", "Candied pomelo peel, OCOP three stars",
                jam.cartoned(jam.batches - 1, teller).lot,
                "Made by the cooperative Vuon Cau (xã Tân An) of second-grade pomelo from Con Nang and cane sugar."),
        ]
    }

    func animals(_ teller: Storyteller) -> [DemonstrationScanCode] {
        let batch = PigBatch(PorkChain.batches - 1, teller)
        let flock = Flock(PoultryChain.flocks - 1, teller)
        return [
            code(
                "Khay thịt heo", "Tray of pork", Cutting(0, of: batch, teller).trays[0],
                "Pork belly cut 2 days before the anchor by Bep Xanh (phường Tam Phước), use within 10 days. Journey: breeder, "
                    + "member farm of Hang Cau, slaughterhouse, cutting plant, distribution centre, shop."),
            code(
                "Lô đùi gà giao bếp ăn trường học", "Chicken thighs delivered to a school kitchen",
                .lot(teller.cast.poultry.thighs.item, flock.meatLot),
                "Among its last stages: received, inspected and a sample kept by the kitchen of the school Hoa Nang."),
            code(
                "Vỉ trứng gà", "Tray of eggs", EggChain.packing(EggChain.packings - 1, teller).lot,
                "Laid and packed 4 days before the anchor at Doi Sim (xã Gia Kiệm), best within 30 days."),
        ]
    }

    /// Journeys with something late or lacking.
    func gaps(_ teller: Storyteller) -> [DemonstrationScanCode] {
        [
            code(
                "Gà ta: ngày nhập trại được nhập muộn", "Chicken whose arrival at the farm was entered late",
                Flock(PoultryChain.lateFlock, teller).wholeBirds[0],
                "The farm typed the arrival of the chicks nine days later; the stage stands at its own time."),
            code(
                "Trái bưởi thiếu khâu thu hoạch", "Pomelo without a recorded harvest",
                PomeloRun(PomeloChain.unrecordedRun, teller).fruits[0],
                "The journey begins with the orchard's dispatch to the trader: nobody wrote down the harvest."),
        ]
    }

    /// A good lot that a sample authority suspends the display of; the code's path.
    package var lotToSuspend: String { PackedRun(DurianChain.runs - 3, teller).lotThing.path }

    /// A number of restricted circulation, as a shop prints it for its own scales.
    var internalCode: DemonstrationScanCode {
        DemonstrationScanCode(
            title: "Mã nội bộ của một cửa hàng", titleEnglish: "A shop's internal number",
            path: "/01/0\(withCheckDigit("200000100123"))", expectation: .internalCode,
            shows: "A number that means something only in the shop that printed it; nothing is recorded under it.")
    }

    enum Jar { case blend, home }

    func jarRun(_ jar: Jar, _ teller: Storyteller) -> JarRun {
        let numbers = (0..<CashewChain.packings).reversed()
        let number = numbers.first { JarRun.isBlend($0) == (jar == .blend) } ?? 0
        return JarRun(number, teller)
    }
}
