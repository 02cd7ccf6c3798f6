import Hummingbird

/// Answers one address. A small struct that stores what it uses; refusals are thrown as `Problem`.
protocol Handler: Sendable {
    func answer(_ visit: Visit) async throws -> Response
}
