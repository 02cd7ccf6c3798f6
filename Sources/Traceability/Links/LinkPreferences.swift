/// What a request says of the reader, for choosing among links of one type.
package struct LinkPreferences: Hashable, Sendable {
    /// One range of `Accept` or `Accept-Language`, in lower case, with its weight.
    package struct Range: Hashable, Sendable {
        package let value: String
        package let weight: Double

        package init(_ value: String, _ weight: Double = 1) {
            self.value = value
            self.weight = weight
        }
    }

    /// In the order of the headers. What is no range (`undefined`) is left out.
    package let media: [Range]
    package let languages: [Range]
    /// In lower case.
    package let contexts: [String]

    package init(media: [Range] = [], languages: [Range] = [], contexts: [String] = []) {
        self.media = media.filter { $0.value.contains("/") }
        self.languages = languages.filter { !$0.value.isEmpty }
        self.contexts = contexts.map { $0.lowercased() }
    }
}
