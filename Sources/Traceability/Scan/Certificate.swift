/// A certificate as a business declares it: nobody has confirmed it. Its texts are short enough for a page.
package struct Certificate: Hashable, Sendable {
    /// The standard it was granted under, as it is cited.
    package let standard: String?
    /// Who granted it.
    package let agency: String?
    /// Its number, or the address that an event cites it by.
    package let number: String?
    package let start: CivilDay?
    package let end: CivilDay?
    /// A date was given that is no day: nobody can tell from it whether the certificate holds.
    package let hasUnreadableDate: Bool

    /// - Returns: `nil` where nothing says which certificate it is.
    package init?(
        standard: String?, agency: String?, number: String?, start: CivilDay? = nil, end: CivilDay? = nil,
        hasUnreadableDate: Bool = false
    ) {
        guard standard != nil || agency != nil || number != nil else { return nil }
        self.standard = standard
        self.agency = agency
        self.number = number
        self.start = start
        self.end = end
        self.hasUnreadableDate = hasUnreadableDate
    }

    /// Where a certificate stands on a day, by its own dates.
    package enum Standing: Int, CaseIterable, Hashable, Sendable, Comparable {
        case valid
        /// It gives no day on which it ends.
        case undated
        case notYet
        case expired
        /// It counts no more, whatever its dates: its file is held or ended.
        case withdrawn

        package static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
    }

    package func standing(on day: CivilDay) -> Standing {
        if let end, end < day { return .expired }
        if let start, day < start { return .notYet }
        return end == nil || hasUnreadableDate ? .undated : .valid
    }
}
