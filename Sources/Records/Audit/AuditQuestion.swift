import SQL

/// Which part of the trail. Conditions hold together; each has an index of its own, so ask for the rarest first.
package struct AuditQuestion: Hashable, Sendable {
    /// The last number of the page before; nil for the first page.
    package var before: Int64?
    /// `kind:key`, e.g. `party:…`.
    package var subject: String?
    package var actor: String?
    package var action: AuditAction?
    /// Microseconds UTC: from the first, until before the second.
    package var from: Int64?
    package var until: Int64?
    package var limit: Int

    package init(
        before: Int64? = nil, subject: String? = nil, actor: String? = nil, action: AuditAction? = nil,
        from: Int64? = nil, until: Int64? = nil, limit: Int = 50
    ) {
        self.before = before
        self.subject = subject
        self.actor = actor
        self.action = action
        self.from = from
        self.until = until
        self.limit = limit
    }

    /// Numbers grow with time, so a span of time is a span of numbers.
    var condition: SQLStatement {
        let top = min(before ?? .max, until.map(TimeOrderedNumbers.first(at:)) ?? .max)
        var conditions: [SQLStatement] = ["number < \(top)"]
        if let from { conditions.append("number >= \(TimeOrderedNumbers.first(at: from))") }
        if let subject { conditions.append("subject = \(subject)") }
        if let actor { conditions.append("actor = \(actor)") }
        if let action { conditions.append("action = \(action.rawValue)") }
        return conditions.joined(separator: " AND ")
    }
}
