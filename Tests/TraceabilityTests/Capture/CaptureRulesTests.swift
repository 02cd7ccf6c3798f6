import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite struct CaptureRulesTests {
    private static let now: Int64 = 1_782_864_000_000_000

    private static func event(
        _ position: Int = 0, id: String = "urn:example:1", digest: UInt8 = 1, time: Int64 = now,
        mentions: [Mention] = [], isDeclaration: Bool = false
    ) -> SubmittedEvent {
        let digest = [UInt8](repeating: digest, count: 32)
        return SubmittedEvent(
            position: position, pointer: "/epcisBody/eventList/\(position)", body: 0..<0, eventID: id, kind: .object,
            action: .observe, eventTime: time, zoneOffset: "+07:00", bizStep: nil, disposition: nil, hash: digest,
            digest: digest, id: id,
            identity: isDeclaration ? EventIdentity(id: id, declaration: digest) : EventIdentity(id: id),
            declared: isDeclaration ? EventIdentity(id: id) : nil,
            declaration: isDeclaration ? .init(time: now, reason: nil) : nil, mentions: mentions)
    }

    private static func decide(
        _ entries: [CaptureEntry], _ behaviour: ErrorBehaviour = .proceed, known: [EventIdentity: KnownEvent] = [:],
        policy: CapturePolicy = CapturePolicy()
    ) -> CaptureVerdict {
        CaptureRules.decide(
            CaptureDocument(entries: entries, behaviour: behaviour),
            in: CaptureContext(known: known, now: now, policy: policy))
    }

    @Test("an empty document is stored")
    func empty() {
        let verdict = Self.decide([], .rollback)
        #expect(verdict.isStored)
        #expect(verdict.findings.isEmpty)
    }

    @Test("one broken event keeps a rollback document out and lets a proceed document in")
    func behaviours() {
        let broken = CaptureEntry.broken(Finding(code: "epcis.badTime", severity: .error, event: 1))
        let entries = [CaptureEntry.event(Self.event()), broken]
        #expect(!Self.decide(entries, .rollback).isStored)
        #expect(Self.decide(entries, .rollback).refusedCount == 2)
        #expect(Self.decide(entries, .proceed).isStored)
        #expect(Self.decide(entries, .proceed).newCount == 1)
    }

    @Test("a warning keeps nothing out, not even under rollback")
    func warning() {
        let verdict = Self.decide([.event(Self.event(time: Self.now + 3_600_000_000))], .rollback)
        #expect(verdict.isStored)
        #expect(verdict.findings.map(\.severity) == [.warning])
    }

    @Test(
        "an event ahead of the clock is silent, remarked on or refused by how far",
        arguments: [
            (0, nil), (600, nil), (601, "capture.clockAhead"), (26 * 3600, "capture.clockAhead"),
            (27 * 3600, "capture.clockAhead"), (27 * 3600 + 1, "capture.future"), (-1_000_000_000, nil),
        ] as [(Int64, String?)])
    func future(_ seconds: Int64, _ code: String?) {
        let verdict = Self.decide([.event(Self.event(time: Self.now + seconds * 1_000_000))])
        #expect(verdict.findings.first?.code == code)
        #expect(verdict.newCount == (code == "capture.future" ? 0 : 1))
    }

    @Test("a declaration of error made in the future is no declaration yet")
    func futureDeclaration() {
        let verdict = CaptureRules.decide(
            CaptureDocument(entries: [.event(Self.event(isDeclaration: true))], behaviour: .proceed),
            in: CaptureContext(known: [:], now: Self.now - 30 * 3_600_000_000, policy: CapturePolicy()))
        let found = verdict.findings.filter { $0.code == "capture.future" }.map(\.pointer)
        #expect(found.contains("/epcisBody/eventList/0/errorDeclaration/declarationTime"))
        #expect(verdict.newCount == 0)
    }

    @Test("a known event with the same digest is a duplicate of its number, with another a conflict")
    func known() {
        let known = [EventIdentity(id: "urn:example:1"): KnownEvent(number: 42, digest: Self.event().digest)]
        #expect(Self.decide([.event(Self.event())], known: known).entries == [.duplicate(of: 42)])
        let conflict = Self.decide([.event(Self.event(digest: 2))], known: known)
        #expect(conflict.entries == [.refused])
        #expect(conflict.findings[0].arguments == ["id": "urn:example:1", "number": "42"])
    }

    @Test("a declaration is no conflict with the event whose ID it repeats")
    func declaration() {
        let known = [EventIdentity(id: "urn:example:1"): KnownEvent(number: 42, digest: Self.event().digest)]
        let verdict = Self.decide([.event(Self.event(digest: 2, isDeclaration: true))], known: known)
        #expect(verdict.entries == [.new])
        #expect(verdict.findings.isEmpty)
    }

    @Test("an event refused in a document does not make its correct repetition a conflict")
    func refusedIsNotMet() {
        let late = Self.event(0, digest: 2, time: .max / 2)
        let verdict = Self.decide([.event(late), .event(Self.event(1))])
        #expect(verdict.entries == [.refused, .new])
    }

    @Test("a repetition in the document points to the first one")
    func repetition() {
        let verdict = Self.decide([.event(Self.event(0)), .event(Self.event(1)), .event(Self.event(2, digest: 9))])
        #expect(verdict.entries == [.new, .repeats(position: 0), .refused])
        #expect(verdict.findings[0].arguments["position"] == "0")
    }

    @Test("an identifier no index can hold is refused with its place")
    func tooLong() {
        let id = "urn:example:" + String(repeating: "x", count: 1_100)
        let verdict = Self.decide([.event(Self.event(id: id))])
        #expect(verdict.findings.map(\.code) == [CaptureCode.identifierTooLong.rawValue])
        #expect(verdict.findings.map(\.pointer) == ["/epcisBody/eventList/0/eventID"])
    }
}
