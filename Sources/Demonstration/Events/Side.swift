/// A source or destination: `owning_party`, `possessing_party` or `location`.
struct Side: Sendable {
    let type: String
    let key: Thing
}
