/// Forms of codes that have been seen in use.
package enum PlaceCodeForm: Hashable, Sendable {
    /// `VN-TGOR-0037`: an orchard ("vùng trồng"), letters of the province as it was called when the code was given.
    case orchard(province: String)
    /// `VN-WBPH-0125`, `VN-DBPH-088`: a packing house.
    case packingHouse(province: String)
    /// `CVNM2401240001`: in the lists of China's customs.
    case chineseCustoms

    /// `nil` of any other form, which may be as good.
    package init?(_ code: PlaceCode) {
        let text = code.text
        if text.hasPrefix("CVN"), let rest = Self.after(text, "CVN"), (10...12).contains(rest.count),
            rest.drop(while: \.isLetter).allSatisfy(\.isNumber), rest.prefix(while: \.isLetter).count <= 1
        {
            self = .chineseCustoms
            return
        }
        guard let rest = Self.after(text, "VN-") else { return nil }
        let letters = rest.prefix(while: \.isLetter)
        let digits = rest.dropFirst(letters.count).drop { $0 == "-" }
        guard (4...6).contains(letters.count), (3...5).contains(digits.count), digits.allSatisfy(\.isNumber),
            rest.count - letters.count - digits.count <= 1
        else { return nil }
        switch letters.suffix(2) {
        case "OR": self = .orchard(province: String(letters.dropLast(2)))
        case "PH": self = .packingHouse(province: String(letters.dropLast(2)))
        default: return nil
        }
    }

    private static func after(_ text: String, _ beginning: String) -> Substring? {
        text.hasPrefix(beginning) ? text.dropFirst(beginning.count) : nil
    }
}
