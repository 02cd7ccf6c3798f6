import Foundation
import GRDB

/// The baseline of `capture-sqlite`: one JSON row, two mentions, two indexes an event, bare GRDB, prepared statements, WAL, synchronous=FULL.
struct BareSQLite {
    let pool: DatabasePool

    init(directory: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        pool = try DatabasePool(path: directory + "/bare.sqlite", configuration: configuration)
        try pool.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE event (number INTEGER PRIMARY KEY, event_time INTEGER NOT NULL, body BLOB NOT NULL);
                    CREATE INDEX event_by_time ON event (event_time);
                    CREATE TABLE mention (event INTEGER NOT NULL, thing TEXT NOT NULL, role INTEGER NOT NULL);
                    CREATE INDEX mention_by_thing ON mention (thing, event);
                    """)
        }
    }

    /// One durable transaction.
    func insert(firstNumber: Int, bodies: [[UInt8]], things: [String], place: String) throws {
        try pool.write { db in
            let event = try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?, ?)")
            let mention = try db.cachedStatement(sql: "INSERT INTO mention VALUES (?, ?, ?)")
            for (offset, body) in bodies.enumerated() {
                let number = firstNumber + offset
                try event.execute(arguments: [number, number * 1_000_000, Data(body)])
                try mention.execute(arguments: [number, things[offset], 1])
                try mention.execute(arguments: [number, place, 7])
            }
        }
    }
}
