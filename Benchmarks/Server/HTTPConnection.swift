import Glibc

/// A keep-alive HTTP/1.1 connection over a blocking socket: the lightest load generator that two shared cores allow.
struct HTTPConnection: ~Copyable {
    struct Failure: Error { let what: String }
    typealias Answer = (status: Int, location: String?, body: [UInt8])

    private let descriptor: Int32
    private let host: String
    private var buffer: [UInt8] = []

    init(port: UInt16) throws {
        host = "127.0.0.1:\(port)"
        descriptor = try Self.connect(port: port)
    }

    /// A socket to the port on this machine, without Nagle's delay. Its closing is the caller's.
    static func connect(port: UInt16) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else {
            close(descriptor)
            throw Failure(what: "cannot connect to port \(port)")
        }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return descriptor
    }

    deinit { close(descriptor) }

    /// Sends one request and reads the whole answer.
    mutating func send(
        _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
    ) throws -> Answer {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nContent-Length: \(body.count)\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        try write(Array((head + "\r\n").utf8))
        if !body.isEmpty { try write(body) }
        return try readAnswer(expectsBody: method != "HEAD")
    }

    private func write(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(what: "the server closed the connection while we sent") }
            sent += count
        }
    }

    private mutating func readAnswer(expectsBody: Bool) throws -> Answer {
        let end = try readUntilHeadEnds()
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        let lines = head.split(separator: "\r\n")
        let status = lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
        buffer.removeFirst(end + 4)
        let location = lines.first { $0.lowercased().hasPrefix("location: ") }.map { String($0.dropFirst(10)) }
        guard expectsBody, status != 204, status != 304 else { return (status, location, []) }
        let fields = lines.dropFirst().map { $0.lowercased() }
        if fields.contains(where: { $0.hasPrefix("transfer-encoding:") && $0.hasSuffix("chunked") }) {
            return (status, location, try readChunks())
        }
        let length =
            fields.first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
        return (status, location, try take(length))
    }

    private mutating func readUntilHeadEnds() throws -> Int {
        var searched = 0
        while true {
            if buffer.count >= 4 {
                for index in searched...(buffer.count - 4)
                where buffer[index] == 13 && buffer[index + 1] == 10 && buffer[index + 2] == 13
                    && buffer[index + 3] == 10
                {
                    return index
                }
                searched = buffer.count - 3
            }
            try fill()
        }
    }

    private mutating func readChunks() throws -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let size = Int(String(decoding: try takeLine(), as: UTF8.self), radix: 16) ?? 0
            body += try take(size)
            _ = try takeLine()
            if size == 0 { return body }
        }
    }

    private mutating func takeLine() throws -> [UInt8] {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                let line = Array(buffer[..<end].filter { $0 != 13 })
                buffer.removeFirst(end + 1)
                return line
            }
            try fill()
        }
    }

    private mutating func take(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { try fill() }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    private mutating func fill() throws {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { throw Failure(what: "the server closed the connection") }
        buffer += chunk[..<count]
    }
}
