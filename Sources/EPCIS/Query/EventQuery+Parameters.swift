import GS1

extension EventQuery {
    /// Builds a query from the parameters of a REST request, percent-decoded, in any order.
    /// - Throws: for a parameter that is unknown, comes twice or has a value it cannot have.
    package init(parameters: [(String, String)], context: LinkedDataContext = .standard) throws(QueryError) {
        self.init()
        var names: Set<String> = []
        for (name, value) in parameters {
            guard names.insert(name).inserted else { throw QueryError(.repeatedParameter, name) }
            guard !value.isEmpty else { throw QueryError(.emptyValue, name) }
            try take(QueryParameter(name: name, value: value, context: context))
        }
    }

    private mutating func take(_ parameter: QueryParameter) throws(QueryError) {
        switch parameter.name {
        case "eventType": eventTypes = try parameter.eventTypes()
        case "EQ_eventID": eventIDs = try parameter.uris()
        case "EQ_action": actions = try parameter.actions()
        case "EQ_bizStep": bizSteps = try parameter.words(.bizStep)
        case "EQ_disposition": dispositions = try parameter.words(.disposition)
        case "EQ_readPoint": readPoints = try parameter.things()
        case "EQ_bizLocation": bizLocations = try parameter.things()
        case "MATCH_epc": matchEPC = try parameter.things()
        case "MATCH_anyEPC": matchAnyEPC = try parameter.things()
        case "GE_eventTime": eventTimeFrom = try parameter.instant()
        case "LT_eventTime": eventTimeBefore = try parameter.instant()
        case "GE_recordTime": recordTimeFrom = try parameter.instant()
        case "LT_recordTime": recordTimeBefore = try parameter.instant()
        case "perPage": perPage = try parameter.count()
        case "nextPageToken": nextPageToken = parameter.value
        default: throw QueryError(.unknownParameter, parameter.name)
        }
    }
}
