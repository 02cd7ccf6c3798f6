import Hummingbird

/// What the connection knows of a request. What the request itself says is in `Visit`.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection, without the port; empty for a Unix socket.
    let peer: String
    private let closeAfter: @Sendable (Duration) -> Void

    init(source: Source) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
        let channel = source.channel
        closeAfter = { delay in
            channel.eventLoop.scheduleTask(in: .init(delay)) { channel.close(promise: nil) }
        }
    }

    /// Closes the connection a little later: the answer must arrive before the reset that unread bytes cause.
    func closeConnection(after delay: Duration) { closeAfter(delay) }
}
