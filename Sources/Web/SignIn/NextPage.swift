/// Where somebody wanted to go before they were asked to sign in: a page of ours, whatever the address says.
struct NextPage: Sendable {
    let path: String
    private let isAsked: Bool

    init(_ asked: String?) {
        let target = asked.map(Visit.target)
        let isOurs =
            asked?.first == "/" && asked?.utf8.count ?? 0 <= 2_000
            && asked?.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") } ?? false
            && target.map { Address(path: $0.path).isWorkingPage } ?? false
        path = isOurs ? asked! : Address.work.path
        isAsked = isOurs
    }

    /// For the next step's address.
    var query: String { isAsked ? "?tiep=\(PercentCoding.encode(path))" : "" }

    var field: [HiddenField] { isAsked ? [HiddenField("tiep", path)] : [] }
}

extension Address {
    /// Whether people work here; the address of a symbol or of data is no page to go on to.
    var isWorkingPage: Bool {
        switch self {
        case .account(.symbol), .signIn: false
        default: isPortal && knowsPeople
        }
    }
}
