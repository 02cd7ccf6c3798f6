import Hummingbird

/// A resource of GS1's contract that this version does not have: 501, never 404.
struct LaterHandler: Handler {
    func answer(_ visit: Visit) throws -> Response {
        throw Problem(.notImplemented, "epcis.notImplemented", ["resource": visit.path])
    }
}
