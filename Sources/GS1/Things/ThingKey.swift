/// The one key of a thing, however and wherever it is written: what the records join on.
///
/// For a GS1 identifier it is the constrained canonical Digital Link of the CBV without its host,
/// "01/09521234567899/21/S1": the key and the one qualifier that names the finest thing. Any other identifier is its
/// own key.
package struct ThingKey: Sendable {
    package let text: String

    /// A key that was made here before, read back from storage. It is trusted.
    package init(text: String) { self.text = text }
}

extension ThingKey: Hashable {
    /// By bytes, as both databases compare; Swift's strings would take two spellings of one accent as equal.
    package static func == (left: ThingKey, right: ThingKey) -> Bool {
        let same = left.text.utf8.withContiguousStorageIfAvailable { left in
            right.text.utf8.withContiguousStorageIfAvailable { left.count == $0.count && left.elementsEqual($0) }
        }
        return (same ?? nil) ?? left.text.utf8.elementsEqual(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ThingKey: Comparable {
    /// By bytes: the order of the C collation.
    package static func < (left: ThingKey, right: ThingKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension ThingKey: CustomStringConvertible {
    package var description: String { text }
}
