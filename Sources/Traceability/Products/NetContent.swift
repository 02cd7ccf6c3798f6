/// How much is in it. The national portal takes a product only with an amount above zero and a unit.
package struct NetContent: Codable, Hashable, Sendable {
    /// Raw values are stored and are what stands behind the number.
    package enum Unit: String, CaseIterable, Codable, Hashable, Sendable {
        case gram = "g"
        case kilogram = "kg"
        case millilitre = "ml"
        case litre = "l"
        case metre = "m"
        case piece
    }

    package var amount: Double
    package var unit: Unit

    package init(_ amount: Double, _ unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    package var isGood: Bool { amount.isFinite && amount > 0 && amount < 1e9 }

    /// As a Vietnamese label has it: `1,5 kg`, `10 cái`.
    package var text: String {
        let whole = amount.rounded()
        let number = whole == amount ? String(Int(whole)) : String(amount).replacing(".", with: ",")
        return "\(number) \(unit == .piece ? "cái" : unit.rawValue)"
    }
}
