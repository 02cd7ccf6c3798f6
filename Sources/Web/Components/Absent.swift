import Mustache

/// Stands for a property that is nil: shows nothing, opens no section.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
