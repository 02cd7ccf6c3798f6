/// Who wrote what, in the order of telling. Gives events their IDs and spells them at once, so that what is kept is small.
struct Journal: Sendable {
    /// An event as its sender spells it, and when it reached the sender's book.
    struct Entry: Sendable {
        let entered: Moment
        let json: [UInt8]
    }

    private(set) var entries: [String: [Entry]] = [:]
    private var identities: [String: SeededGenerator] = [:]
    private let seed: UInt64
    private let part: String

    /// - Parameter part: keeps the IDs of two chains apart although a business may write in both.
    init(seed: UInt64, part: String) {
        self.seed = seed
        self.part = part
    }

    /// Keeps the draft and tells the ID under which it stands; nil where the sender gives none.
    @discardableResult
    mutating func write(_ draft: EventDraft) -> String? {
        var draft = draft
        if draft.id == nil, draft.sender.numbersEvents { draft.id = newID(for: draft.sender.slug) }
        var json = JSONWriter()
        json.reserve(1200)
        draft.write(to: &json)
        entries[draft.sender.slug, default: []].append(Entry(entered: draft.entered, json: json.bytes))
        return draft.id
    }

    /// An ID for an event still to be written.
    mutating func newID(for slug: String) -> String {
        var random = identities[slug] ?? SeededGenerator(seed: seed, part: "\(part)/\(slug)")
        defer { identities[slug] = random }
        return Numbering.eventID(&random)
    }
}
