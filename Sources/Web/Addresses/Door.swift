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
    /// The same of files of one kind.
    case file(Deed, FileKind)
}

extension Address {
    /// The route table of rights. A test walks every address with every role.
    /// - Parameter method: as sent; HEAD is let in where GET is.
    package func door(for method: String) -> Door {
        switch self {
        case .epcis, .openAPI: .everybody
        case .capture, .captureJob, .events, .event, .trace: .software
        case .account(let route): route.door
        case .work: .person
        case .codes, .codeAPI: .deed(.codeIssue)
        case .files(let kind, let route): .file(route.deed, kind)
        case .audit: .deed(.auditRead)
        case .map: .deed(.fileRead)
        case .day: .deed(.fileDecide)
        case .fileAPI(let kind, _):
            .file(method == "POST" ? .fileCreate : method == "PUT" ? .fileEdit : .fileRead, kind)
        case .copyAPI: .file(method == "PUT" ? .fileEdit : .fileRead, .document)
        case .imports: .file(.fileImport, .party)
        case .links(let route): .file(route.isReading ? .linkRead : .linkEdit, .product)
        case .confirmations(let route): .deed(route.methods == ["GET"] ? .fileRead : .fileDecide)
        case .confirmationAPI: .deed(method == "POST" ? .fileDecide : .fileRead)
        case .suspensions(let route): .file(route.deed, .product)
        case .suspensionAPI(let resource): .file(resource.deed(for: method), .product)
        case .linkAPI: .file(method == "GET" || method == "HEAD" ? .linkRead : .linkEdit, .product)
        case .reviewAPI(let resource): resource.door
        case .lists(let route): .deed(route.deed(for: method))
        case .listAPI(let route): .deed(route.deed(for: method))
        case .law: .deed(.listRead)
        default: .everybody
        }
    }
}

extension ListRoute {
    fileprivate func deed(for method: String) -> Deed {
        switch self {
        case .lists, .version, .template, .part(_, _, .workbook), .part(_, _, .touches): .listRead
        case .list: method == "POST" ? .listEdit : .listRead
        case .new, .part(_, _, .edit), .part(_, _, .table), .part(_, _, .discarding): .listEdit
        case .part(_, _, .approval): .listApprove
        case .proposals, .propose: .listPropose
        // Who proposed reads; who approves lists decides: the handler asks.
        case .proposal: method == "POST" ? .listApprove : .listPropose
        }
    }
}

extension ListAPIRoute {
    fileprivate func deed(for method: String) -> Deed {
        let isReading = method == "GET" || method == "HEAD"
        return switch self {
        case .lists, .list, .version: isReading ? .listRead : .listEdit
        case .judgement, .touches: .listRead
        case .approval: .listApprove
        case .proposals: .listPropose
        case .proposal: isReading ? .listPropose : .listApprove
        }
    }
}

extension AccountRoute {
    fileprivate var door: Door {
        switch self {
        case .own, .password, .secondFactor, .symbol, .recovery, .sessions: .person
        case .people: .deed(.accountInvite)
        case .accounts: .deed(.accountManageAll)
        case .keys: .deed(.keyManage)
        }
    }
}
