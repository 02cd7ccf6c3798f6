extension LiveServer {
    /// One request on a connection of its own.
    func send(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8]? = nil
    ) async throws -> Answer {
        let host = headers.contains { $0.0 == "Host" } ? [] : ["Host: localhost:\(port)"]
        var lines = ["\(method) \(target) HTTP/1.1", "Connection: close"] + host
        lines += headers.map { "\($0.0): \($0.1)" }
        if let body, !headers.contains(where: { $0.0.lowercased() == "transfer-encoding" }) {
            lines.append("Content-Length: \(body.count)")
        }
        let head = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        return try Answer(try await client.exchange([(0, head + (body ?? []))]))
    }

    func get(_ target: String, _ headers: [(String, String)] = []) async throws -> Answer {
        try await send("GET", target, headers)
    }

    /// Captures a document.
    func capture(
        _ body: String, key: String? = LiveServer.captureKey, type: String? = "application/ld+json",
        _ headers: [(String, String)] = []
    ) async throws -> Answer {
        try await capture(Array(body.utf8), key: key, type: type, headers)
    }

    func capture(
        _ body: [UInt8], key: String? = LiveServer.captureKey, type: String? = "application/ld+json",
        _ headers: [(String, String)] = []
    ) async throws -> Answer {
        let own = [key.map { ("Authorization", "Bearer \($0)") }, type.map { ("Content-Type", $0) }].compactMap(\.self)
        return try await send("POST", "/epcis/capture", own + headers, body: body)
    }
}
