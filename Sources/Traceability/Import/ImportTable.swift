/// All rows of a table, read and compared with one another.
package struct ImportTable: Sendable {
    package private(set) var rows: [ImportedParty]

    package init(_ rows: [ImportRow], terms: ImportTerms) {
        self.rows = rows.map { ImportedParty($0, terms: terms) }
        findRepetitions()
    }

    /// The first of several stands; the others name it.
    private mutating func findRepetitions() {
        var taxCodes: [String: Int] = [:], twins: [String: Int] = [:], phones: [String: Int] = [:]
        for index in rows.indices {
            let (file, number) = (rows[index].file, rows[index].number)
            let twin = Self.twin(file)
            if let code = file.taxCode, let first = taxCodes[code] {
                rows[index].add(ImportFinding(.repeatedTaxCode, .taxCode, ["row": "\(first)"]))
            } else if let twin, let first = twins[twin] {
                rows[index].add(ImportFinding(.repeatedRow, .name, ["row": "\(first)"]))
            } else if let phone = file.phone, let first = phones[phone] {
                rows[index].add(ImportFinding(.repeatedPhone, .phone, isError: false, ["row": "\(first)"]))
            }
            if let code = file.taxCode, taxCodes[code] == nil { taxCodes[code] = number }
            if let twin, twins[twin] == nil { twins[twin] = number }
            if let phone = file.phone, phones[phone] == nil { phones[phone] = number }
        }
    }

    /// Two rows with the same name, phone and commune are the same household; two of a family may share a phone.
    private static func twin(_ file: PartyFile) -> String? {
        guard let phone = file.phone, !file.name.isEmpty else { return nil }
        return "\(FoldedText.words(of: file.name).joined(separator: " "))|\(phone)|\(file.address.commune ?? "")"
    }
}
