import EPCIS

extension SubmittedEvent {
    /// What reading many events goes faster with.
    struct Tools {
        var hasher = EventHasher()
        var mentions = MentionReader()
    }

    /// Reads a good event down: hash, digest and mentions are computed here, once.
    init(_ event: Event, at position: Int, pointer: String, body: Range<Int>, with tools: inout Tools) {
        let hash = tools.hasher.hash(event)
        let digest = tools.hasher.digest(event)
        let id = event.eventID ?? hash.id
        let isDeclaration = event.errorDeclaration != nil
        self.init(
            position: position, pointer: pointer, body: body, eventID: event.eventID, kind: event.type,
            action: event.action, eventTime: event.eventTime.microseconds, zoneOffset: event.eventTimeZoneOffset,
            bizStep: event.bizStep?.canonical, disposition: event.disposition?.canonical, hash: hash.bytes,
            digest: digest,
            id: id,
            identity: isDeclaration ? EventIdentity(id: id, declaration: digest) : EventIdentity(id: id),
            declared: isDeclaration ? EventIdentity(id: id) : nil,
            declaration: event.errorDeclaration.map {
                Declaration(time: $0.declarationTime.microseconds, reason: $0.reason?.canonical)
            },
            mentions: tools.mentions.mentions(of: event))
    }
}
