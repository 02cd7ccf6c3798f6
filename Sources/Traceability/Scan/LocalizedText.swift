/// A text in Vietnamese and, where its owner gave one, in English.
package struct LocalizedText: Hashable, Sendable {
    package let vietnamese: String
    package let english: String?

    package init(vietnamese: String, english: String? = nil) {
        self.vietnamese = vietnamese
        self.english = english
    }
}
