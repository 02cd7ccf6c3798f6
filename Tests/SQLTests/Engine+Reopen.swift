import PostgresEngine
import SQL
import SQLiteEngine
import Support

extension Engine {
    /// The same database through a second door, as another process would open it.
    func reopen(_ database: TestDatabase) throws -> any SQLDatabase {
        switch self {
        case .sqlite: try SQLiteDatabase(path: database.location)
        case .postgres: PostgresDatabase(url: database.location, poolSize: 2)
        }
    }
}
