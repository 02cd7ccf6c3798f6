import EPCIS
import GS1

extension SubmittedEvent {
    /// The GTINs this event puts on goods, with the first place of each: what is commissioned or added to the world, and what comes
    /// out of a transformation. Who only moves, packs or sells goods puts nothing on them; who takes a word back neither.
    package var commissioned: [String: String] {
        guard declared == nil else { return [:] }
        let role: MentionRole
        switch (kind, action) {
        case (.object, .add): role = .epc
        case (.transformation, _): role = .output
        default: return [:]
        }
        var found: [String: String] = [:]
        for mention in mentions where mention.role == role {
            if let gtin = mention.thing.gtinDigits, found[gtin] == nil { found[gtin] = mention.pointer }
        }
        return found
    }
}

extension CaptureDocument {
    /// The GTINs its events put on goods.
    package var commissioned: Set<String> {
        var gtins: Set<String> = []
        for case .event(let event) in entries { gtins.formUnion(event.commissioned.keys) }
        return gtins
    }
}
