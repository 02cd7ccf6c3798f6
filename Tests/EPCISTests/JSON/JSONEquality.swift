import EPCIS

extension JSONValue {
    /// Equal as JSON is: members in any order, numbers by what is written.
    func isSame(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let a), .object(let b)):
            a.count == b.count
                && a.allSatisfy { member in other[member.name].map { member.value.isSame(as: $0) } ?? false }
        case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) }
        default: self == other
        }
    }
}
