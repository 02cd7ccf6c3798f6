package import Traceability

/// That an officer looked at a paper and let it in.
package struct DocumentConfirmation: Hashable, Sendable {
    package let office: DocumentOffice
    /// In Vietnam.
    package let day: CivilDay

    package init(office: DocumentOffice, day: CivilDay) {
        self.office = office
        self.day = day
    }

    init?(day: Int64?, office: String?) {
        guard let day, let office = office.flatMap(DocumentOffice.init(text:)) else { return nil }
        self.init(office: office, day: CivilDay(number: Int(day)))
    }
}
