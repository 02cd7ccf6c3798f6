import CPostgres

/// The baseline of `capture-postgres`: the same tables filled by COPY in the same batch sizes, one commit a batch.
final class BarePostgres {
    struct Failure: Error { let message: String }

    private let connection: OpaquePointer

    init(url: String) throws {
        connection = PQconnectdb(url)!
        guard PQstatus(connection) == CONNECTION_OK else { throw failure() }
        try run("DROP SCHEMA IF EXISTS bare CASCADE; CREATE SCHEMA bare; SET search_path TO bare")
        try run("SET synchronous_commit TO on")
        try run("CREATE TABLE event (number BIGINT PRIMARY KEY, event_time BIGINT NOT NULL, body BYTEA NOT NULL)")
        try run("CREATE INDEX event_by_time ON event (event_time)")
        try run("CREATE TABLE mention (event BIGINT NOT NULL, thing TEXT NOT NULL, role BIGINT NOT NULL)")
        try run("CREATE INDEX mention_by_thing ON mention (thing, event)")
    }

    deinit { PQfinish(connection) }

    func insert(firstNumber: Int, bodies: [[UInt8]], things: [String], place: String) throws {
        try run("BEGIN")
        var events = "", mentions = ""
        for (offset, body) in bodies.enumerated() {
            let number = firstNumber + offset
            events += "\(number)\t\(number * 1_000_000)\t\\\\x\(Self.hex(body))\n"
            mentions += "\(number)\t\(things[offset])\t1\n\(number)\t\(place)\t7\n"
        }
        try copy("COPY event FROM STDIN", events)
        try copy("COPY mention FROM STDIN", mentions)
        try run("COMMIT")
    }

    private func copy(_ statement: String, _ text: String) throws {
        try run(statement, expecting: PGRES_COPY_IN)
        var text = text
        let sent = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { PQputCopyData(connection, $0.baseAddress, Int32($0.count)) }
        }
        guard sent == 1, PQputCopyEnd(connection, nil) == 1 else { throw failure() }
        while let result = PQgetResult(connection) {
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw failure() }
        }
    }

    private func run(_ sql: String, expecting status: ExecStatusType = PGRES_COMMAND_OK) throws {
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        guard PQresultStatus(result) == status else { throw failure() }
    }

    private func failure() -> Failure { Failure(message: String(cString: PQerrorMessage(connection))) }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            for (index, byte) in bytes.enumerated() {
                buffer[index * 2] = digits[Int(byte >> 4)]
                buffer[index * 2 + 1] = digits[Int(byte & 15)]
            }
            return bytes.count * 2
        }
    }
}
