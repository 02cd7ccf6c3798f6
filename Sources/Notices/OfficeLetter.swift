/// A letter of an office in the layout of NĐ 30/2020/NĐ-CP, Phụ lục I.
package struct OfficeLetter: Hashable, Sendable {
    /// Who writes, as it stands at the top left; capitals are made here.
    package struct Office: Hashable, Sendable {
        /// The body above it, line by line; empty for one that stands under none.
        package let superior: [String]
        package let name: [String]

        package init(superior: [String] = [], name: [String]) {
            self.superior = superior
            self.name = name
        }
    }

    /// Who signs. The name is written when it is signed.
    package struct Signer: Hashable, Sendable {
        /// `TM. Ủy ban nhân dân`, where somebody signs for many.
        package let onBehalf: String?
        /// `Chủ tịch`, `Giám đốc`.
        package let title: String

        package init(onBehalf: String? = nil, title: String) {
            self.onBehalf = onBehalf
            self.title = title
        }
    }

    package let office: Office
    /// Behind the number that the clerk gives: `TB-UBND`.
    package let symbol: String
    /// Where it is written: `Tân Khai`.
    package let place: String
    /// The day is the clerk's; month and year are known.
    package let month: Int
    package let year: Int
    /// `Thông báo`.
    package let kind: String
    /// `Về việc …`.
    package let subject: String
    /// Paragraph by paragraph.
    package let body: [String]
    /// Who receives it, in order; the file copy last.
    package let recipients: [String]
    package let signer: Signer

    package init(
        office: Office, symbol: String, place: String, month: Int, year: Int, kind: String, subject: String,
        body: [String], recipients: [String], signer: Signer
    ) {
        self.office = office
        self.symbol = symbol
        self.place = place
        self.month = month
        self.year = year
        self.kind = kind
        self.subject = subject
        self.body = body
        self.recipients = recipients
        self.signer = signer
    }

    /// The file (`application/vnd.openxmlformats-officedocument.wordprocessingml.document`).
    package var file: [UInt8] { LetterParts.archive(of: self) }
}
