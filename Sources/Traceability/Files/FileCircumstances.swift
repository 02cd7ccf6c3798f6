/// What a file is judged against besides itself.
package struct FileCircumstances: Sendable {
    /// In Vietnam: what has expired is seen.
    package let today: CivilDay
    /// Whether a code is a commune's of today.
    package let isCommune: @Sendable (String) -> Bool
    /// Two digits: whose installation it is; places elsewhere are told.
    package let province: String?
    /// Where units lie; nil where nobody looks at shapes.
    package let boundaries: Boundaries?

    package init(
        today: CivilDay, province: String? = nil, boundaries: Boundaries? = nil,
        isCommune: @escaping @Sendable (String) -> Bool
    ) {
        self.today = today
        self.province = province
        self.boundaries = boundaries
        self.isCommune = isCommune
    }
}
