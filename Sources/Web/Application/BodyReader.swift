import Hummingbird

/// Reads a body up to a limit, refusing at the first byte too many and any sender too slow to be honest.
struct BodyReader: Sendable {
    /// Bytes.
    let limit: Int
    let grace: Duration
    /// Bytes a second after the grace.
    let rate: Int

    /// - Throws: 400 for a body that breaks off or is none, 413 before reading when the length is announced, 408 for a body that trickles.
    func read(_ visit: Visit) async throws -> [UInt8] {
        let announced = visit.header(.contentLength).flatMap(Int.init)
        if let announced, announced > limit { throw tooLarge(visit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(announced ?? 0, limit))
        let began = ContinuousClock.now
        var chunks = visit.request.body.makeAsyncIterator()
        while let chunk = try await Self.next(&chunks) {
            guard bytes.count + chunk.readableBytes <= limit else { throw tooLarge(visit) }
            bytes.append(contentsOf: chunk.readableBytesView)
            guard .now - began <= grace + .seconds(Double(bytes.count) / Double(rate)) else {
                throw Problem(.timeout, "web.slowBody")
            }
        }
        return bytes
    }

    /// A body that is no HTTP, or whose sender went away, is the sender's trouble, not ours.
    private static func next(_ chunks: inout RequestBody.AsyncIterator) async throws -> ByteBuffer? {
        do { return try await chunks.next() } catch { throw Problem(.badRequest, "web.brokenBody") }
    }

    private func tooLarge(_ visit: Visit) -> Problem {
        var problem = Problem(.captureLimit, "web.bodyTooLarge", ["limit": String(limit)])
        if visit.address.isEPCIS { problem.fields[.captureFileSizeLimit] = String(limit) }
        return problem
    }
}
