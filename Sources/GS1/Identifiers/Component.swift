/// One part of an element value: a character set, a length and the checks its content must pass.
package struct Component: Hashable, Sendable {
    package let repertoire: CharacterRepertoire
    /// Characters, at least and at most. Only the last component of an identifier varies in length.
    package let minimum: Int
    package let maximum: Int
    /// May be left away when the value ends before it.
    package let isOptional: Bool
    package let linters: LinterSet
}
