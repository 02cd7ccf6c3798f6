/// What a file is judged against besides itself.
package struct FileCircumstances: Sendable {
    /// In Vietnam: what has expired is seen.
    package let today: CivilDay
    /// Whether a code is a commune's of today.
    package let isCommune: @Sendable (String) -> Bool

    package init(today: CivilDay, isCommune: @escaping @Sendable (String) -> Bool) {
        self.today = today
        self.isCommune = isCommune
    }
}
