/// Says that an event as sent before was wrong, and which one stands in its place.
struct ErrorDeclaration: Sendable {
    let declared: Moment
    let reason: String
    let correctedBy: [String]
}
