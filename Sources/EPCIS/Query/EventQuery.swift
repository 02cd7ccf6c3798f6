package import GS1

/// What is asked of the events: built once from parameters, rendered to SQL once. An empty list or nil asks nothing.
/// All conditions hold together; within a list any one is enough (standard, section 8.2.7.1).
package struct EventQuery: Hashable, Sendable {
    package var eventTypes: [EventType] = []
    package var eventIDs: [String] = []
    package var actions: [Action] = []
    /// Canonical words or URIs (``Term/canonical``).
    package var bizSteps: [String] = []
    package var dispositions: [String] = []
    package var readPoints: [ThingKey] = []
    package var bizLocations: [ThingKey] = []
    /// Named in `epcList` or `childEPCs`.
    package var matchEPC: [ThingKey] = []
    /// Named in any list of EPCs, or as parent.
    package var matchAnyEPC: [ThingKey] = []
    /// Microseconds since 1970, UTC; the lower bound is part of the range, the upper is not.
    package var eventTimeFrom: Int64?
    package var eventTimeBefore: Int64?
    package var recordTimeFrom: Int64?
    package var recordTimeBefore: Int64?
    /// Events on a page; nil leaves it to the server.
    package var perPage: Int?
    /// Where to go on. Its meaning is the store's.
    package var nextPageToken: String?

    package init() {}

    /// Roles in which ``matchEPC`` looks, and those in which ``matchAnyEPC`` does.
    package static let epcRoles: [MentionRole] = [.epc, .child]
    package static let anyEPCRoles: [MentionRole] = [.epc, .child, .parent, .input, .output]
}
