import GS1

/// An address of ours that may be printed: a code, its page, or a page of the portal. Codes of other systems are theirs to print, and a wrong
/// code is printed by nobody.
struct PrintableAddress: Sendable, Equatable {
    /// Whole, with its origin.
    let uri: String
    /// From the slash on.
    let path: String

    /// More than any code needs; a longer one makes modules too small for a label.
    static let mostBytes = 500

    /// - Parameter text: a URI on one of our origins, or a path of ours, which gets the public one.
    init(_ text: String, of installation: InstallationSettings) throws(Problem) {
        guard text.utf8.count <= Self.mostBytes else {
            throw Problem(.badRequest, "web.qrTooLong", ["limit": String(Self.mostBytes)])
        }
        guard !text.isEmpty, text.utf8.allSatisfy(Self.isOfURI) else { throw Problem(.badRequest, "web.qrNoAddress") }
        let origin = text.hasPrefix("/") ? "" : try Self.origin(of: text, installation)
        path = text.utf8.count == origin.utf8.count ? "/" : String(text.dropFirst(origin.count))
        uri = (origin.isEmpty ? installation.publicOrigin : origin) + path
        try Self.check(path, after: origin.utf8.count)
    }

    /// The one of our origins that the text begins with, as written. What follows it must be a path: `https://ours.example@theirs.example` is theirs.
    private static func origin(of text: String, _ installation: InstallationSettings) throws(Problem) -> String {
        let own = installation.origins.first { origin in
            text.lowercased().hasPrefix(origin.lowercased())
                && (text.utf8.count == origin.utf8.count || text.dropFirst(origin.count).hasPrefix("/"))
        }
        guard let own else { throw Problem(.badRequest, "web.qrForeign", ["origin": installation.publicOrigin]) }
        return String(text.prefix(own.count))
    }

    /// - Parameter start: where the path begins in the text, for the place of an error.
    private static func check(_ path: String, after start: Int) throws(Problem) {
        let target = Visit.target(path)
        // `//host/…` is another host's, and a fragment is no part of what is asked for.
        guard !path.hasPrefix("//"), !path.contains("#") else { throw Problem(.badRequest, "web.qrNoAddress") }
        switch Address(path: target.path) {
        case .resolver: try checkCode(path, after: start)
        case .origin(let identity): try checkCode(identity + (target.query.map { "?\($0)" } ?? ""), after: start + 2)
        case .internalCode(let code):
            guard target.query == nil, InternalCodeQuestion(code) != nil else {
                throw Problem(.badRequest, "web.qrNoPage")
            }
        case .home, .lookup, .document:
            // Words of a question could put anything at all under our name.
            guard target.query == nil else { throw Problem(.badRequest, "web.qrNoPage") }
        default: throw Problem(.badRequest, "web.qrNoPage")
        }
    }

    private static func checkCode(_ path: String, after start: Int) throws(Problem) {
        do {
            _ = try DigitalLink(path: path)
        } catch {
            var problem = Problem(error)
            problem.position = error.position.map { $0 + start }
            throw problem
        }
    }

    /// RFC 3986, 2: what may stand in a URI as it is. Nothing else does: no space, no control character, no letter beyond ASCII.
    private static func isOfURI(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
        }
    }
}
