/// A Vietnamese telephone number in one spelling: digits from 0 on.
package struct PhoneNumber: Hashable, Sendable {
    package let text: String

    /// Nil for what is none: a mobile number has 10 digits (03, 05, 07, 08, 09), a fixed line 11 (02), short service numbers 4 to 8
    /// digits after 1800 or 1900. `+84` and `84` count as the 0.
    package init?(_ typed: some StringProtocol) {
        let isForeign = typed.drop { $0 == " " }.first == "+"
        let bare = String(typed).filter { !"+()".contains($0) }
        guard var digits = TaxCode.digits(of: bare) else { return nil }
        if isForeign || digits.hasPrefix("84") && digits.count >= 11 {
            guard digits.hasPrefix("84") else { return nil }
            digits = "0" + digits.dropFirst(2).drop { $0 == "0" }
        }
        guard Self.isNumber(digits) else { return nil }
        text = digits
    }

    private static func isNumber(_ digits: String) -> Bool {
        switch digits.prefix(2) {
        case "03", "05", "07", "08", "09": digits.count == 10
        case "02": digits.count == 11
        case "18", "19": (8...10).contains(digits.count) && (digits.hasPrefix("1800") || digits.hasPrefix("1900"))
        default: false
        }
    }

    /// `0912 xxx 678`: enough for its owner to know it again, too little to call.
    package static func masked(_ text: String) -> String {
        text.count < 8 ? "xxx" : "\(text.prefix(4)) xxx \(text.suffix(3))"
    }

    /// `0912 345 678`.
    package static func shown(_ text: String) -> String {
        guard text.count == 10 || text.count == 11 else { return text }
        let tail = text.suffix(6)
        return "\(text.dropLast(6)) \(tail.prefix(3)) \(tail.suffix(3))"
    }
}
