/// How much a form may send.
struct FormLimits: Sendable {
    /// Of the whole body, files included.
    var bytes = 256 << 10
    var fields = 2_000
    var files = 0

    /// Typed answers only.
    static let answers = FormLimits()

    /// - Parameter bytes: the largest body; a little more than the files that are let in.
    static func files(_ count: Int = 1, bytes: Int) -> FormLimits { FormLimits(bytes: bytes, files: count) }
}
