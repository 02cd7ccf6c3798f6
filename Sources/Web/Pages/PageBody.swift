/// What a page shows. Its stored properties are what the template may name.
protocol PageBody: Sendable {
    /// For the browser's tab and for shares.
    var title: String { get }
    /// Whether search engines may list it.
    var isIndexed: Bool { get }
    /// Whether the same address answers with data for programs.
    var hasData: Bool { get }
    /// Whether it has the box, lists or cards that the portal's own sheet of styles draws.
    var hasTools: Bool { get }
}

extension PageBody {
    var isIndexed: Bool { true }
    var hasData: Bool { false }
    var hasTools: Bool { false }
}
