import Foundation

/// An HTTP client that sends exactly the bytes it is told to, on a thread of its own.
struct RawClient: Sendable {
    let port: Int

    /// Bytes to send, after waiting.
    typealias Piece = (wait: TimeInterval, bytes: [UInt8])

    enum Trouble: Error { case noConnection, noAnswer(String) }

    /// Sends the pieces one after another, waiting before each as long as it says, and reads to the end of the connection.
    /// - Parameters:
    ///   - closing: says when the pieces are sent that nothing more will come.
    ///   - gate: waited for before each piece but the first.
    func exchange(
        _ pieces: [Piece], closing: Bool = false, gate: DispatchSemaphore? = nil
    ) async throws -> [UInt8] {
        let port = port
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.talk(port, pieces, closing, gate) })
            }
        }
    }

    private static func talk(
        _ port: Int, _ pieces: [Piece], _ closing: Bool, _ gate: DispatchSemaphore?
    ) throws -> [UInt8] {
        signal(SIGPIPE, SIG_IGN)
        let socket = try connect(port)
        defer { close(socket) }
        for (place, piece) in pieces.enumerated() {
            if place > 0 { gate?.wait() }
            if piece.wait > 0 { Thread.sleep(forTimeInterval: piece.wait) }
            guard send(piece.bytes, socket) else { break }
        }
        if closing { shutdown(socket, Int32(SHUT_WR)) }
        return readAll(socket)
    }

    private static func connect(_ port: Int) throws -> Int32 {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isOpen = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isOpen else { throw Trouble.noConnection }
        var limit = timeval(tv_sec: 600, tv_usec: 0)
        setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        return handle
    }

    private static func send(_ bytes: [UInt8], _ socket: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress! + sent, bytes.count - sent, 0) }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    private static func readAll(_ socket: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { return all }
            all.append(contentsOf: buffer[..<count])
        }
    }
}
