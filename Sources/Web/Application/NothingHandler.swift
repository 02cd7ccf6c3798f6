import Hummingbird

/// Nothing stands here.
struct NothingHandler: Handler {
    func answer(_ visit: Visit) throws -> Response { throw Problem.notFound }
}
