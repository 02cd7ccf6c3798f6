import EPCIS
import GS1

extension CaptureJudge {
    /// An event, or its declaration of error, ahead of our clock: a remark within the tolerance of a wrong zone or clock, a
    /// refusal beyond.
    func timeFindings(_ event: SubmittedEvent) -> [Finding] {
        let declared = event.declaration.map { ($0.time, "/errorDeclaration/declarationTime") }
        return ([(event.eventTime, "/eventTime")] + [declared].compactMap(\.self)).compactMap { time, place in
            timeFinding(time, at: place, event)
        }
    }

    private func timeFinding(_ time: Int64, at place: String, _ event: SubmittedEvent) -> Finding? {
        let ahead = time - context.now
        guard ahead > context.policy.clockTolerance else { return nil }
        let isImpossible = ahead > context.policy.futureLimit
        return Finding(
            code: (isImpossible ? CaptureCode.future : .clockAhead).rawValue,
            severity: isImpossible ? .error : .warning, pointer: event.pointer(to: place), event: event.position,
            arguments: ["seconds": String(ahead / 1_000_000)], source: "EPCIS 2.0 §7.4.1")
    }

    /// An ID in the form of an event hash must be that hash: otherwise anyone could take the name of an event to come.
    func hashFindings(_ event: SubmittedEvent) -> [Finding] {
        let expected = EventHash(bytes: event.hash).id
        guard let id = event.eventID, EventHash.isID(id), id.lowercased() != expected.lowercased() else { return [] }
        return [
            Finding(
                code: CaptureCode.hashIDWrong.rawValue, severity: .error, pointer: event.pointer(to: "/eventID"),
                event: event.position, arguments: ["id": id, "expected": expected], source: "CBV 2.0 §8.9")
        ]
    }

    /// Names no index can hold. A GS1 key has at most 90-odd characters; a longer URI is somebody's mistake or malice.
    func lengthFindings(_ event: SubmittedEvent) -> [Finding] {
        let limit = context.policy.maxIdentifierBytes
        var places = event.mentions.filter { $0.thing.text.utf8.count > limit }.map(\.pointer)
        if event.id.utf8.count > limit { places.append("/eventID") }
        if event.bizStep.map({ $0.utf8.count > limit }) ?? false { places.append("/bizStep") }
        return places.map { place in
            Finding(
                code: CaptureCode.identifierTooLong.rawValue, severity: .error, pointer: event.pointer(to: place),
                event: event.position, arguments: ["limit": String(limit)])
        }
    }

    /// Codes that are no good GS1 keys: somebody else's is remarked on, one of ours is refused.
    func codeFindings(_ event: SubmittedEvent) -> [Finding] {
        event.mentions.compactMap { mention in
            mention.problem.map { codeFinding($0, mention, event) }
        }
    }

    private func codeFinding(_ problem: GS1Error, _ mention: Mention, _ event: SubmittedEvent) -> Finding {
        let isOwn = context.policy.own.claim(mention.thing.text)
        var arguments = problem.arguments
        arguments["identifier"] = mention.thing.text
        arguments["position"] = problem.position.map(String.init)
        if isOwn { arguments["code"] = problem.code.rawValue }
        return Finding(
            code: isOwn ? CaptureCode.ownCodeWrong.rawValue : problem.code.rawValue,
            severity: isOwn ? .error : .warning, pointer: event.pointer(to: mention.pointer), event: event.position,
            arguments: arguments, source: "GS1 General Specifications")
    }
}
