import GS1

/// A GS1 company prefix. All of the demonstration's begin with 952, which GS1 keeps for examples.
struct CompanyPrefix: Hashable, Sendable {
    let digits: String

    init(_ digits: String) { self.digits = digits }

    /// Prefix, then a number that fills up to `length` digits without the check digit.
    func padded(_ number: Int, to length: Int) -> String { digits + reference(number, of: length) }

    /// The reference part alone: what stands after the prefix in an EPC URN.
    func reference(_ number: Int, of length: Int) -> String {
        let text = String(number)
        let zeros = length - digits.utf8.count - text.utf8.count
        precondition(zeros >= 0, "\(number) does not fit under \(digits)")
        return String(repeating: "0", count: zeros) + text
    }
}

/// A numeric key, closed by its mod-10 check digit.
func withCheckDigit(_ body: String) -> String {
    guard let digit = CheckDigit.following(body) else { preconditionFailure("not digits: \(body)") }
    return body + String(digit)
}
