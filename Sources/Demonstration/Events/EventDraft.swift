/// An event before it is spelled in its sender's manner.
struct EventDraft: Sendable {
    enum Kind: Sendable { case object, aggregation, transaction, transformation, association }
    enum Action: String, Sendable { case add = "ADD", observe = "OBSERVE", delete = "DELETE" }

    var kind: Kind
    /// Nil for a transformation, which has none.
    var action: Action?
    var time: Moment
    var sender: Business
    var step: String?
    var disposition: String?
    /// Dispositions that stay with the things until they are taken off again.
    var lasting: [String] = []
    var place: Place?
    /// What it is about; for an aggregation the children, for a transformation the inputs.
    var load = Load()
    var parent: Thing?
    var output = Load()
    var transformationID: Thing?
    var papers: [Paper] = []
    var from: [Side] = []
    var to: [Side] = []
    var readings: [SensorReading] = []
    var lotFacts: [Fact] = []
    var facts: [Fact] = []
    var certificates: [String] = []
    var id: String?
    var error: ErrorDeclaration?
    /// When it was typed in, if that was later than the day's work.
    var enteredLate: Moment?

    /// When it reached the sender's book.
    var entered: Moment { error?.declared ?? enteredLate ?? time }
}
