/// What an event can be about, in both of the ways in which businesses write it. The texts are made here and not by the
/// project's GS1 target, so that the documents are outside input for the rooms they pass through.
struct Thing: Hashable, Sendable {
    /// The Digital Link path, from the slash.
    let path: String
    /// The EPC URN: pure identity, or class for a lot.
    let urn: String

    static func == (left: Thing, right: Thing) -> Bool { left.path == right.path }
    func hash(into hasher: inout Hasher) { hasher.combine(path) }

    func text(_ identifiers: Spelling.Identifiers) -> String {
        switch identifiers {
        case .urn: urn
        case .link(let origin): origin + path
        }
    }
}
