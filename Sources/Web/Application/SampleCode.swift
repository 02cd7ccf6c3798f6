/// A code of the demonstration, offered on the home page.
package struct SampleCode: Sendable, Hashable {
    package let titleVietnamese: String
    package let titleEnglish: String
    /// The full Digital Link URI.
    package let uri: String

    package init(titleVietnamese: String, titleEnglish: String, uri: String) {
        self.titleVietnamese = titleVietnamese
        self.titleEnglish = titleEnglish
        self.uri = uri
    }

    package func title(in language: Language) -> String {
        language == .vi ? titleVietnamese : titleEnglish
    }
}
