package import Records

/// Signing in by who knows people already: the province's own sign-on, or VNeID.
package struct SignOnDoor: Sendable {
    let provider: any IdentityProvider
    let store: SignOnStore
    private let nameVietnamese: String
    private let nameEnglish: String

    /// - Parameters:
    ///   - nameVietnamese: what people call it, in the middle of a sentence: `VNeID`, `tài khoản của tỉnh`.
    package init(
        provider: any IdentityProvider, store: SignOnStore, nameVietnamese: String, nameEnglish: String
    ) {
        self.provider = provider
        self.store = store
        self.nameVietnamese = nameVietnamese
        self.nameEnglish = nameEnglish
    }

    func name(in language: Language) -> String { language == .vi ? nameVietnamese : nameEnglish }
}
