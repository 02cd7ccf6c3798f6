/// Which engine a session talks to.
///
/// Stores never ask: the differences live inside the verbs of ``SQLSession``. The migrator, the backup and tests may.
package enum SQLDialect: String, CaseIterable, Sendable {
    case sqlite
    case postgres
}
