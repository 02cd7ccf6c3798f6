import Foundation
import Synchronization

/// A server on this machine that says what a test wants said: each connection is handed to the test's closure, on a thread of
/// its own.
final class Loopback: Sendable {
    let port: Int
    private let listener: Int32
    private let accepted = Asked()

    /// How many connections were made.
    var connections: Int { accepted.all.count }
    var url: String { "http://127.0.0.1:\(port)" }

    init(_ talk: @escaping @Sendable (Connection) -> Void) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        self.listener = listener
        guard isBound else { throw CocoaError(.fileNoSuchFile) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [accepted] in
            while case let client = accept(listener, nil, nil), client >= 0 {
                accepted.add("")
                Thread.detachNewThread {
                    talk(Connection(socket: client))
                    close(client)
                }
            }
            // Only here: a number that was given back may be another socket's already.
            close(listener)
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// Answers every request with these lines and this body, and keeps what was asked.
    static func answering(
        _ status: String = "200 OK", headers: [String] = [], body: String = "", asked: Asked = Asked()
    ) throws -> Loopback {
        try Loopback { connection in
            asked.add(connection.request())
            let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
            connection.write(head.joined(separator: "\r\n") + "\r\n\r\n" + body)
        }
    }
}

/// What a server was asked, for a test to look at.
final class Asked: Sendable {
    private let texts = Mutex<[String]>([])

    var all: [String] { texts.withLock { $0 } }

    func add(_ text: String) { texts.withLock { $0.append(text) } }
}

/// One connection of ``Loopback``.
final class Connection {
    private let socket: Int32
    private var waiting: [UInt8] = []

    init(socket: Int32) {
        self.socket = socket
    }

    func write(_ text: String) { write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// One line without its end; nil when the other side has gone.
    func line() -> String? {
        while true {
            if let end = waiting.firstIndex(of: 0x0A) {
                let line = waiting[..<end].filter { $0 != 0x0D }
                waiting.removeSubrange(...end)
                return String(decoding: line, as: UTF8.self)
            }
            guard fill() else { return nil }
        }
    }

    /// A request of HTTP with its body.
    func request() -> String {
        var lines: [String] = []
        while let line = line(), !line.isEmpty { lines.append(line) }
        let length = lines.first { $0.lowercased().hasPrefix("content-length:") }
            .flatMap { Int($0.split(separator: ":")[1].trimmingCharacters(in: .whitespaces)) }
        while waiting.count < length ?? 0, fill() {}
        return lines.joined(separator: "\n") + "\n\n" + String(decoding: waiting, as: UTF8.self)
    }

    private func fill() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = recv(socket, &bytes, bytes.count, 0)
        guard count > 0 else { return false }
        waiting += bytes.prefix(count)
        return true
    }
}
