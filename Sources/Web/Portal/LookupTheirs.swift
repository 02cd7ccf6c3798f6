/// An address of somebody else's system. Only one we know is a link: a page with an official name must not lead anywhere people
/// made it point to.
struct LookupTheirs: Sendable {
    let title: String
    let explanation: String
    /// As pasted.
    let text: String
    let link: String?

    init(_ pasted: PastedAddress, _ system: OtherSystems.System?, words: OriginWords) {
        text = pasted.text
        title = words.text("lookup.theirs.title")
        if let system {
            explanation = words.text("lookup.theirs.known", ["system": system.name(in: words.language)])
            link = pasted.text
        } else {
            explanation = words.text("lookup.theirs.unknown", ["host": pasted.host])
            link = nil
        }
    }
}
