extension EPCISDocument {
    /// The three frames in which JSON events come.
    package enum Kind: String, Hashable, Sendable {
        /// `EPCISDocument`: what capture takes.
        case document = "EPCISDocument"
        /// `EPCISQueryDocument`: what a query answers with; capture takes it too.
        case queryDocument = "EPCISQueryDocument"
        /// One bare event with its own `@context`.
        case singleEvent = "Event"
    }
}
