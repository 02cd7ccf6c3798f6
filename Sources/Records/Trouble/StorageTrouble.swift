import SQL

/// Trouble with the database as the rooms above may know it, who know no SQL: something outside, not their caller's fault,
/// that may pass.
package struct StorageTrouble: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// The database cannot be reached, or is too busy.
        case unavailable = "storage.unavailable"
        /// No room for the write; nothing of it was kept.
        case diskFull = "storage.diskFull"
    }

    package let code: Code

    /// What kind of trouble an error of a store is; nil for what is no trouble of this kind but a fault of ours.
    package init?(_ error: any Error) {
        guard let error = error as? SQLError else { return nil }
        switch error.code {
        case .unavailable, .serialization: code = .unavailable
        case .diskFull: code = .diskFull
        default: return nil
        }
    }
}
