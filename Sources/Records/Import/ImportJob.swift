import Foundation
package import Traceability

/// A table that somebody brought.
package struct ImportJob: Hashable, Sendable {
    package let id: String
    package let createdAt: Int64
    package let changedAt: Int64
    package let actor: String
    package let subject: ImportSubject
    package let party: String?
    package let isRunning: Bool
    package let fileName: String
    package let notes: [ImportNote]
    /// How many rows there are in each state.
    package internal(set) var counts: [ImportState: Int] = [:]

    package var total: Int { counts.values.reduce(0, +) }
    package var done: Int { counts.filter { $0.key.isDone }.values.reduce(0, +) }

    package func count(_ states: ImportState...) -> Int { states.reduce(0) { $0 + counts[$1, default: 0] } }
}

/// Something said of a table as a whole.
package struct ImportNote: Codable, Hashable, Sendable {
    /// In the catalogue under `error.<code>`.
    package let code: String
    /// `B7`.
    package let cell: String?
    package let arguments: [String: String]

    package init(_ code: String, cell: String? = nil, arguments: [String: String] = [:]) {
        self.code = code
        self.cell = cell
        self.arguments = arguments
    }
}
