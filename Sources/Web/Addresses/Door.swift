package import Traceability

/// Who is let in to an address, before its handler looks at anything.
package enum Door: Hashable, Sendable {
    case everybody
    /// Software with a key; the handler asks for its scopes.
    case software
    /// Whoever is signed in.
    case person
    /// Whoever may do this to anything at all; what they may do it to is the handler's next question.
    case deed(Deed)
}

extension Address {
    /// The route table of rights. A test walks every address with every role.
    /// - Parameter method: as sent; HEAD is let in where GET is.
    package func door(for method: String) -> Door {
        switch self {
        case .epcis, .openAPI: .everybody
        case .capture, .captureJob, .events, .event, .epcisLater, .trace: .software
        case .account(let route): route.door
        case .work: .person
        case .files(_, let route): .deed(route.deed)
        case .audit: .deed(.auditRead)
        case .fileAPI(_, let id):
            .deed(method == "POST" ? .fileCreate : method == "PUT" && id != nil ? .fileEdit : .fileRead)
        default: .everybody
        }
    }
}

extension AccountRoute {
    fileprivate var door: Door {
        switch self {
        case .own, .password, .secondFactor, .symbol, .recovery, .sessions: .person
        }
    }
}
