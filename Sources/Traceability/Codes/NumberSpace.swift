import GS1

/// The numbers of one kind under one prefix: how many there are, and each in its order. Which of them are free is the store's to say.
package struct NumberSpace: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case gtin(CompanyPrefix)
        case gln(CompanyPrefix)
        /// With its extension digit, which the business chooses: ten times as many pallets.
        case sscc(CompanyPrefix, extension: Int)
        /// Of a province, two digits.
        case internalKey(province: String)
    }

    package let kind: Kind

    /// - Returns: nil for places and pallets under a prefix of one product, for an extension of more than a digit, for what is no province.
    package init?(_ kind: Kind) {
        switch kind {
        case .gtin: break
        case .gln(let prefix): if prefix.isSingle { return nil }
        case .sscc(let prefix, let digit): if prefix.isSingle || !(0...9).contains(digit) { return nil }
        case .internalKey(let province): if ProvinceKey(province: province, number: 1) == nil { return nil }
        }
        self.kind = kind
    }

    /// What the store calls it.
    package var name: String {
        switch kind {
        case .gtin(let prefix): "gtin/\(prefix.digits)"
        case .gln(let prefix): "gln/\(prefix.digits)"
        case .sscc(let prefix, let digit): "sscc/\(prefix.digits)/\(digit)"
        case .internalKey(let province): "internal/\(province)"
        }
    }

    package var code: CodeKind {
        switch kind {
        case .gtin: .gtin
        case .gln: .gln
        case .sscc: .sscc
        case .internalKey: .internalKey
        }
    }

    /// How many numbers there are in all.
    package var capacity: Int64 {
        switch kind {
        case .internalKey: ProvinceKey.capacity
        default: Self.power(freeDigits)
        }
    }

    /// The code with a number from 0; nil behind the last.
    package func code(_ number: Int64) -> String? {
        guard number >= 0, number < capacity else { return nil }
        switch kind {
        case .gtin(let prefix): return "0" + Self.checked(prefix.digits + padded(number))
        case .gln(let prefix): return Self.checked(prefix.digits + padded(number))
        case .sscc(let prefix, let digit): return Self.checked("\(digit)" + prefix.digits + padded(number))
        case .internalKey(let province): return ProvinceKey(province: province, number: number)?.text
        }
    }

    /// Digits left between the prefix and the check digit.
    private var freeDigits: Int {
        switch kind {
        case .gtin(let prefix), .gln(let prefix): 12 - prefix.digits.utf8.count
        case .sscc(let prefix, _): 16 - prefix.digits.utf8.count
        case .internalKey: 0
        }
    }

    private func padded(_ number: Int64) -> String {
        freeDigits == 0 ? "" : String(String(Self.power(freeDigits) + number).dropFirst())
    }

    private static func power(_ digits: Int) -> Int64 { (0..<digits).reduce(1) { power, _ in power * 10 } }

    private static func checked(_ body: String) -> String { body + String(CheckDigit.following(body)!) }
}

extension NumberSpace {
    /// Every code that would be the same number to a reader: a GTIN on each of its levels.
    package static func siblings(of code: String, _ kind: CodeKind) -> [String] {
        guard kind == .gtin, let number = try? GTIN(code) else { return [code] }
        return (0...9).compactMap { number.onLevel($0)?.text }
    }
}
