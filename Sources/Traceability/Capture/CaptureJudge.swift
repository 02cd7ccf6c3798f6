/// Walks one document: what it has met so far is what makes a repetition a repetition.
struct CaptureJudge {
    let context: CaptureContext
    private var met: [EventIdentity: (position: Int, digest: [UInt8])] = [:]
    private var findings: [Finding] = []
    private var warnings = 0
    /// GTINs without a file that were spoken of.
    private var unfiled: Set<String> = []

    init(context: CaptureContext) {
        self.context = context
    }

    mutating func verdict(on entry: CaptureEntry) -> EntryVerdict {
        switch entry {
        case .broken(let finding):
            findings.append(finding)
            return .refused
        case .event(let event):
            return verdict(on: event)
        }
    }

    private mutating func verdict(on event: SubmittedEvent) -> EntryVerdict {
        let verdict = identityVerdict(on: event)
        guard verdict == .new else { return verdict }
        guard
            note(
                timeFindings(event) + hashFindings(event) + lengthFindings(event) + codeFindings(event)
                    + rightFindings(event))
        else { return .refused }
        noteUnfiled(event)
        noteLonelyDeclaration(event)
        met[event.identity] = (event.position, event.digest)
        return .new
    }

    /// Same identity and digest: the same event. Same identity, other digest: a conflict, never silent.
    private mutating func identityVerdict(on event: SubmittedEvent) -> EntryVerdict {
        if let stored = context.known[event.identity] {
            guard stored.digest != event.digest else { return .duplicate(of: stored.number) }
            findings.append(conflict(event, .conflict, ["number": String(stored.number)]))
            return .refused
        }
        if let earlier = met[event.identity] {
            guard earlier.digest != event.digest else { return .repeats(position: earlier.position) }
            findings.append(conflict(event, .conflictInDocument, ["position": String(earlier.position)]))
            return .refused
        }
        return .new
    }

    private func conflict(_ event: SubmittedEvent, _ code: CaptureCode, _ more: [String: String]) -> Finding {
        Finding(
            code: code.rawValue, severity: .error, pointer: event.pointer(to: "/eventID"), event: event.position,
            arguments: more.merging(["id": event.id]) { first, _ in first }, source: "EPCIS 2.0 §7.4.1")
    }

    /// Keeps the findings; `false` when one of them is an error.
    private mutating func note(_ found: [Finding]) -> Bool {
        let errors = found.filter { $0.severity == .error }
        findings += errors.prefix(context.policy.maxErrorsPerEvent)
        found.filter { $0.severity != .error }.forEach { remark($0) }
        return errors.isEmpty
    }

    private mutating func remark(_ finding: Finding) {
        warnings += 1
        if warnings <= context.policy.maxWarnings { findings.append(finding) }
    }

    private mutating func noteLonelyDeclaration(_ event: SubmittedEvent) {
        guard let declared = event.declared, context.known[declared] == nil, met[declared] == nil else { return }
        remark(
            Finding(
                code: CaptureCode.declarationAlone.rawValue, severity: .info,
                pointer: event.pointer(to: "/errorDeclaration"), event: event.position,
                arguments: ["id": event.id], source: "EPCIS 2.0 §7.4.1.2"))
    }

    /// Lawful, and said once a document: the product has no file.
    private mutating func noteUnfiled(_ event: SubmittedEvent) {
        guard context.gtins.isKept else { return }
        for (gtin, pointer) in event.commissioned
        where context.gtins.holdings[gtin] == nil && unfiled.insert(gtin).inserted {
            remark(
                Finding(
                    code: CaptureCode.gtinNotFiled.rawValue, severity: .warning, pointer: event.pointer(to: pointer),
                    event: event.position, arguments: ["gtin": gtin]))
        }
    }

    /// Everything found, with a closing word when remarks were dropped.
    func report() -> [Finding] {
        let dropped = warnings - context.policy.maxWarnings
        guard dropped > 0 else { return findings }
        return findings + [
            Finding(code: CaptureCode.moreWarnings.rawValue, severity: .info, arguments: ["count": String(dropped)])
        ]
    }
}
