import CPostgres
import Foundation
import SQL

/// Statements that go to the server together: bounded in number and bytes.
///
/// Fewer than the cache of prepared statements keeps for sure, so that none of them is let go before it is sent.
/// The bound keeps what both sides hold in memory small; the flush below reads while it writes, so that two full
/// socket buffers cannot wait for each other.
struct PostgresPipelineBatch {
    private(set) var statements: [SQLStatement] = []
    private var bytes = 0

    var isFull: Bool { statements.count >= 200 || bytes >= 1 << 20 }

    mutating func append(_ statement: SQLStatement) {
        statements.append(statement)
        for case .value(let value) in statement.fragments {
            switch value {
            case .text(let text): bytes += text.utf8.count
            case .blob(let blob): bytes += blob.count
            default: bytes += 8
            }
        }
    }
}

extension PostgresLink {
    /// Sends all statements, then reads all answers, and returns the rows changed in all.
    func runPipelined(_ batch: [SQLStatement]) throws -> Int {
        if batch.isEmpty { return 0 }
        let encoded = try encode(batch)
        try enterPipeline()
        let outcome = Result {
            try send(encoded)
            return try receive(encoded)
        }
        leavePipeline()
        return try outcome.get()
    }

    private struct Encoded {
        let text: String
        let name: String
        var parameters: PostgresParameters
    }

    /// Everything that may be refused on our side is refused before anything is sent.
    private func encode(_ batch: [SQLStatement]) throws -> [Encoded] {
        try batch.map { statement in
            let text = statement.text(for: .postgres)
            let prepared = try prepare(text)
            var parameters = PostgresParameters()
            try parameters.encode(statement.parameters, as: prepared.parameterTypes, of: text)
            return Encoded(text: text, name: prepared.name, parameters: parameters)
        }
    }

    private func enterPipeline() throws {
        guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else { throw broken() }
    }

    private func leavePipeline() {
        PQexitPipelineMode(handle)
        PQsetnonblocking(handle, 0)
    }

    private func send(_ batch: [Encoded]) throws {
        var unsent = 0
        for var statement in batch {
            let isSent = statement.parameters.withPointers { count, values, lengths, formats in
                PQsendQueryPrepared(handle, statement.name, count, values, lengths, formats, 1)
            }
            guard isSent == 1 else { throw broken(statement.text) }
            unsent += statement.parameters.byteCount
            if unsent > 1 << 16 {
                try flush()
                unsent = 0
            }
        }
        guard PQpipelineSync(handle) == 1 else { throw broken() }
        try flush()
    }

    /// Writes what libpq holds back, and reads whatever the server sends meanwhile.
    private func flush() throws {
        while true {
            switch PQflush(handle) {
            case 0: return
            case 1: try waitForSocket()
            default: throw broken()
            }
        }
    }

    private func waitForSocket() throws {
        var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN | POLLOUT), revents: 0)
        while poll(&descriptor, 1, -1) < 0 {
            guard errno == EINTR else { throw broken() }
        }
        if descriptor.revents & Int16(POLLIN) != 0, PQconsumeInput(handle) == 0 { throw broken() }
    }

    /// One answer and one end for each statement, then the sync; all are read even after the first failure.
    private func receive(_ batch: [Encoded]) throws -> Int {
        var changes = 0
        var failure: SQLError?
        for statement in batch {
            let result = PostgresResult(PQgetResult(handle))
            if result.isSuccess {
                changes += result.rowsAffected
            } else if failure == nil {
                failure = error(of: result, statement.text)
            }
            guard PQstatus(handle) == CONNECTION_OK else { throw failure ?? broken(statement.text) }
            while let more = PQgetResult(handle) { PQclear(more) }
        }
        let sync = PostgresResult(PQgetResult(handle))
        if failure == nil, sync.status != PGRES_PIPELINE_SYNC { failure = error(of: sync, nil) }
        if let failure { throw failure }
        return changes
    }

    private func broken(_ text: String? = nil) -> SQLError {
        SQLError(.unavailable, message, statement: text)
    }
}
