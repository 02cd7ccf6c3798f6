import GS1
import Traceability

/// The one line at the top, with its icon and a sentence beneath.
struct OriginVerdict: Sendable {
    /// A class of the style sheet: `good`, `plain`, `caution`, `danger`.
    let tone: String
    /// A template.
    let icon: String
    let headline: String
    let explanation: String

    init(_ verdict: ScanVerdict, _ dossier: Dossier, words: OriginWords) {
        tone = verdict.code == .classOnly ? "plain" : Self.tone(verdict.gravity)
        icon = Self.icon(verdict.code)
        let arguments = Self.arguments(verdict, dossier, words)
        let isOfPage = verdict.code == .suspended && dossier.suspension(on: verdict.day)?.kind == .display
        headline = words.text(isOfPage ? "notice.withheld" : verdict.code.rawValue, arguments)
        let isOfOthers = verdict.code == .valid && !dossier.isDeclaredByOwner
        let known = isOfPage ? "notice.withheld.why" : "why.\(verdict.code.rawValue)"
        let why = words.text(isOfOthers ? "origin.declared.byOthers" : known, arguments)
        explanation = ([why] + Self.reason(verdict, dossier, words)).joined(separator: " ")
    }

    /// Why goods are recalled or suspended is the first thing to be asked.
    private static func reason(_ verdict: ScanVerdict, _ dossier: Dossier, _ words: OriginWords) -> [String] {
        let suspension = dossier.suspension(on: verdict.day)
        if verdict.code == .foreignCode { return dossier.code.isOfVietnam ? [words.text("notice.vietnam")] : [] }
        if verdict.code == .suspended { return suspension.map { why($0, words) } ?? [] }
        guard verdict.code == .recalled, let notice = dossier.notices.first else { return [] }
        let reason = notice.reason.map { words.text("notice.reason", ["reason": $0]) } ?? words.text("notice.noReason")
        guard let suspension else { return [reason] }
        let also = suspension.kind == .display ? "notice.withheld.also" : "notice.suspended.also"
        return [reason, words.text(also, arguments(suspension, words))]
    }

    /// By which decision, why and until when.
    static func why(_ suspension: Suspension, _ words: OriginWords) -> [String] {
        let arguments = arguments(suspension, words)
        let reason = suspension.reason.map { [words.text("notice.suspended.reason", ["reason": $0])] } ?? []
        let end = suspension.until == nil ? "notice.suspended.open" : "notice.suspended.until"
        // A decision without a number is said by its day alone, above.
        let decision = suspension.decision.isEmpty ? [] : [words.text("notice.suspended.decision", arguments)]
        return decision + reason + [words.text(end, arguments)]
    }

    private static func arguments(_ suspension: Suspension, _ words: OriginWords) -> [String: String] {
        [
            "decision": suspension.decision.isEmpty ? "–" : suspension.decision,
            "authority": suspension.authority.isEmpty
                ? words.text("notice.suspended.authority") : suspension.authority,
            "day": words.day(suspension.day),
            "until": suspension.until.map(words.day) ?? "",
        ]
    }

    private static func arguments(_ verdict: ScanVerdict, _ dossier: Dossier, _ words: OriginWords) -> [String: String]
    {
        let suspended = verdict.code == .suspended ? dossier.suspension(on: verdict.day)?.thing.level : nil
        let subject = suspended ?? dossier.notices.first?.thing.level ?? verdict.knownLevel ?? verdict.askedLevel
        return [
            "activated": verdict.activatedOn.map(words.day) ?? "", "since": verdict.since.map(words.day) ?? "",
            "days": String(abs(verdict.daysLeft ?? 0)), "subject": name(subject, dossier, words),
        ]
    }

    private static func name(_ subject: Level, _ dossier: Dossier, _ words: OriginWords) -> String {
        if subject == .lot, let lot = dossier.facts.lot?.value {
            return words.text("subject.lotNumbered", ["lot": lot])
        }
        return words.text(Self.subject(subject))
    }

    private static func subject(_ level: Level) -> String {
        switch level {
        case .item: "subject.item"
        case .lot: "subject.lot"
        case .productClass: "subject.productClass"
        default: "subject.other"
        }
    }

    private static func tone(_ gravity: ScanVerdict.Gravity) -> String {
        switch gravity {
        case .good: "good"
        case .caution: "caution"
        case .danger: "danger"
        }
    }

    private static func icon(_ code: ScanVerdict.Code) -> String {
        switch code {
        case .valid: "icon-check"
        case .classOnly: "icon-source"
        case .unknownItem, .unknownLot, .notRegistered, .foreignCode, .internalCode: "icon-question"
        case .pastBestBefore, .deactivated, .notActivated: "icon-warning"
        case .recalled, .suspended, .stolen, .destroyed, .expired: "icon-stop"
        }
    }
}

extension OriginVerdict: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "tone": tone
        case "icon": icon
        case "headline": headline
        case "explanation": explanation
        default: nil
        }
    }
}
