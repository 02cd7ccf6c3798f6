/// Says that the event with this event's ID, sent earlier, is wrong (standard, section 7.4.1.2).
package struct ErrorDeclaration: Hashable, Sendable {
    package var declarationTime: Timestamp
    package var reason: Term?
    package var correctiveEventIDs: [String]?
    package var extensions: [Extension]

    package init(
        declarationTime: Timestamp, reason: Term? = nil, correctiveEventIDs: [String]? = nil,
        extensions: [Extension] = []
    ) {
        self.declarationTime = declarationTime
        self.reason = reason
        self.correctiveEventIDs = correctiveEventIDs
        self.extensions = extensions
    }
}
