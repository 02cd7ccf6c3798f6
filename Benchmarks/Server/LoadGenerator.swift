import Foundation
import Glibc

/// Many keep-alive connections from one thread: each has one request under way and sends the next as soon as its answer is whole. One
/// thread, since the server needs the cores.
struct LoadGenerator {
    struct Result {
        var answers = 0
        var seconds = 0.0
        var bodyBytes = 0
        /// Seconds from sending to the last byte, one an answer.
        var latencies: [Double] = []

        var rate: Double { Double(answers) / seconds }
    }

    private struct Connection {
        let descriptor: Int32
        var buffer: [UInt8] = []
        /// Bytes of the answer under way, once its head was read.
        var expected: Int?
        var bodyCount = 0
        var sentAt = ContinuousClock.now
    }

    let port: UInt16
    let connections: Int
    /// The status that answers must have.
    var status = 200

    /// Sends requests for `next()`'s paths for some seconds, or until so many are answered. Another status than the expected ends the run.
    func run(
        seconds limit: Double, headers: String = "", atMost most: Int = .max, next: () -> String
    ) throws -> Result {
        var open = try (0..<connections).map { _ in Connection(descriptor: try HTTPConnection.connect(port: port)) }
        defer { for connection in open { close(connection.descriptor) } }
        var polled = open.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        var result = Result()
        let start = ContinuousClock.now
        for index in open.indices { try send(next(), headers, on: &open[index]) }
        while true {
            let elapsed = seconds(ContinuousClock.now - start)
            guard elapsed < limit, result.answers < most else {
                result.seconds = elapsed
                return result
            }
            guard poll(&polled, nfds_t(polled.count), 1_000) >= 0 else { continue }
            for index in open.indices where polled[index].revents != 0 {
                guard try receive(&open[index]) else { continue }
                note(open[index], in: &result)
                try send(next(), headers, on: &open[index])
            }
        }
    }

    private func note(_ connection: Connection, in result: inout Result) {
        result.answers += 1
        result.bodyBytes += connection.bodyCount
        result.latencies.append(seconds(ContinuousClock.now - connection.sentAt))
    }

    private func send(_ path: String, _ headers: String, on connection: inout Connection) throws {
        connection.expected = nil
        connection.buffer.removeAll(keepingCapacity: true)
        connection.sentAt = .now
        let bytes = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(headers)\r\n".utf8)
        guard Glibc.send(connection.descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw HTTPConnection.Failure(what: "a request was not taken whole")
        }
    }

    /// - Returns: whether the answer is whole.
    private func receive(_ connection: inout Connection) throws -> Bool {
        let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { space in
            let count = recv(connection.descriptor, space.baseAddress!, space.count, 0)
            if count > 0 { connection.buffer.append(contentsOf: UnsafeRawBufferPointer(space)[..<count]) }
            return count
        }
        guard count > 0 else { throw HTTPConnection.Failure(what: "the server closed the connection") }
        if connection.expected == nil { try readHead(&connection) }
        return connection.expected.map { connection.buffer.count >= $0 } ?? false
    }

    private func readHead(_ connection: inout Connection) throws {
        let bytes = connection.buffer
        guard let end = bytes.indices.dropLast(3).first(where: { bytes[$0...].starts(with: [13, 10, 13, 10]) }) else {
            return
        }
        let head = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
        guard head.hasPrefix("http/1.1 \(status)"), let field = head.range(of: "content-length: ") else {
            throw HTTPConnection.Failure(what: "not the answer we wait for: \(head.prefix(200))")
        }
        connection.bodyCount = Int(head[field.upperBound...].prefix { $0.isNumber }) ?? 0
        connection.expected = end + 4 + connection.bodyCount
    }
}
