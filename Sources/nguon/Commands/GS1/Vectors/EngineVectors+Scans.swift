import GS1

extension EngineVectors {
    static func scan(_ item: VectorCase) -> String? {
        let scan = try? ScanData(item.string("scanData"))
        if let failure = compare(scan?.message, item, "dataStr") { return failure }
        guard let scan else { return nil }
        return scan.symbology == symbology(item) ? nil : "\(scan.symbology), not \(item.string("symbology"))"
    }

    static func scanData(_ item: VectorCase) -> String? {
        let found = symbology(item).flatMap { symbology in
            ScanData.text(
                of: item.string("dataStr"), as: symbology, addingCheckDigit: item.option("AddCheckDigit") == true)
        }
        return found == item.text("scanData") ? nil : "\(found ?? "none"), not \(item.text("scanData") ?? "none")"
    }

    private static func symbology(_ item: VectorCase) -> Symbology? {
        [
            "QR": .qrCode, "DM": .dataMatrix, "DotCode": .dotCode, "EAN13": .ean13, "EAN8": .ean8, "UPCA": .upcA,
            "UPCE": .upcE, "DataBarOmni": .dataBar, "DataBarLimited": .dataBarLimited,
            "DataBarExpanded": .dataBarExpanded, "GS1_128_CCA": .gs1128, "GS1_128_CCC": .gs1128,
        ][item.string("symbology")]
    }
}
