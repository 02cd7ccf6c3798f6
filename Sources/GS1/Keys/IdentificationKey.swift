/// A GS1 identification key as a value: when it exists, its characters, length and check digit are right.
package protocol IdentificationKey: Hashable, Sendable, CustomStringConvertible {
    /// The application identifier that carries this key.
    static var ai: String { get }
    /// The canonical data string behind the application identifier.
    var text: String { get }
    /// Offsets in errors are those of `text`.
    init(_ text: some StringProtocol) throws(GS1Error)
}

extension IdentificationKey {
    /// The key with its application identifier.
    package var element: Element { Element(checked: text, as: Self.ai) }
    package var description: String { text }

    /// The same text, checked against the row of this key.
    static func checked(_ text: some StringProtocol) throws(GS1Error) -> String {
        try Element(ai: ai, value: text).value
    }
}
