/// A part of a page that says how it is drawn: a value here, a template of the same name in `Templates`.
///
/// A page either names the template (`{{#page.save}}{{>part-button}}{{/page.save}}`) or keeps a ``Piece``, which knows it.
protocol Component: Shown {
    /// Without folder and ending.
    static var template: String { get }
}
