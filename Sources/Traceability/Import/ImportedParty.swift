/// A row read as a party's file, with what is wrong or worth knowing, cell by cell.
package struct ImportedParty: Hashable, Sendable {
    package let number: Int
    package private(set) var file: PartyFile
    package private(set) var findings: [ImportFinding] = []

    package var isGood: Bool { !findings.contains(where: \.isError) }

    package init(_ row: ImportRow, terms: ImportTerms) {
        number = row.number
        file = PartyFile(.household, name: row.text(.name) ?? "", on: terms.circumstances.today)
        for (column, cell) in row.cells {
            if let fault = cell.fault {
                findings.append(ImportFinding(fault, column, arguments: ["found": cell.text]))
            } else if cell.text.count > Self.longest {
                findings.append(ImportFinding(.tooLong, column, ["limit": "\(Self.longest)"]))
            }
        }
        readKind(row, terms)
        readNumbers(row)
        readPlace(row, terms)
        readPeople(row, terms)
        readMembership(row, terms)
        file.standing = Standing(.submitted, since: terms.circumstances.today)
        file.filledInBy = terms.author
        judge(terms)
    }

    private static let longest = 1_000

    /// Told by the table as a whole or by what is there already.
    mutating func add(_ finding: ImportFinding) { findings.append(finding) }

    // MARK: Reading

    private mutating func readKind(_ row: ImportRow, _ terms: ImportTerms) {
        file.sector = terms.sector
        if terms.subject == .parties, let text = row.text(.kind) {
            if let kind = ImportWords.kind(text) {
                file.partyKind = kind
            } else {
                findings.append(ImportFinding(.kindUnknown, .kind, ["found": text]))
            }
        }
        if let text = row.text(.sector) {
            file.sector = ImportWords.sector(text)
            if file.sector == nil { findings.append(ImportFinding(.sectorUnknown, .sector, ["found": text])) }
        }
    }

    private mutating func readNumbers(_ row: ImportRow) {
        file.taxCode = row.text(.taxCode).map { text in
            taxCode(text) ?? text
        }
        file.phone = row.text(.phone).map { phone($0, .phone) }
        file.email = row.text(.email)
        file.gln = row.text(.gln).map { $0.filter { $0 != " " } }
        if let number = row.text(.licence) {
            file.licence = Licence(number: number, date: day(row, .licenceDate), issuer: row.text(.licenceIssuer))
        }
        file.note = row.text(.note)
    }

    /// Spreadsheets make numbers of codes and drop the zero in front.
    private mutating func taxCode(_ text: String) -> String? {
        if let code = TaxCode(text) { return code.text }
        guard text.count == 9 || text.count == 11, let code = TaxCode("0" + text), code.hasRightCheckDigit else {
            return nil
        }
        findings.append(ImportFinding(.zeroRestored, .taxCode, isError: false, ["found": text, "read": code.text]))
        return code.text
    }

    private mutating func phone(_ text: String, _ column: ImportColumn) -> String {
        if let phone = PhoneNumber(text) { return phone.text }
        guard let phone = PhoneNumber("0" + text) else { return text }
        findings.append(ImportFinding(.zeroRestored, column, isError: false, ["found": text, "read": phone.text]))
        return phone.text
    }

    private mutating func readPlace(_ row: ImportRow, _ terms: ImportTerms) {
        file.address = FileAddress(street: row.text(.street), printed: row.text(.printedAddress))
        guard let text = row.text(.commune) else {
            file.address.commune = terms.commune
            return
        }
        switch communes(text, terms) {
        case let codes where codes.count == 1: file.address.commune = codes[0]
        case let codes where codes.isEmpty: findings.append(ImportFinding(.communeUnknown, .commune, ["found": text]))
        default: findings.append(ImportFinding(.communeAmbiguous, .commune, ["found": text]))
        }
    }

    /// A code, or a name; what stands behind its last comma is the province.
    private func communes(_ text: String, _ terms: ImportTerms) -> [String] {
        let code = text.filter { $0 != " " }
        if code.utf8.count == 5, code.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            return terms.circumstances.isCommune(code) ? [code] : []
        }
        let parts = text.split(separator: ",").map { FoldedText.words(of: $0).joined(separator: " ") }
        guard let name = parts.first else { return [] }
        return Array(Set(terms.communes(name, parts.count > 1 ? parts.last : nil))).sorted()
    }

    private mutating func readPeople(_ row: ImportRow, _ terms: ImportTerms) {
        if let name = row.text(.representative) {
            file.representative = Contact(
                name: name, phone: row.text(.representativePhone).map { phone($0, .representativePhone) })
        }
        if let day = day(row, .consent) { file.consent = Consent(day: day, manner: .paper) }
    }

    private mutating func readMembership(_ row: ImportRow, _ terms: ImportTerms) {
        guard let party = terms.party else { return }
        file.memberships = [Membership(party: party, code: row.text(.memberCode), since: day(row, .memberSince))]
    }

    private mutating func day(_ row: ImportRow, _ column: ImportColumn) -> CivilDay? {
        guard let text = row.text(column) else { return nil }
        if let day = ImportWords.day(text) { return day }
        findings.append(ImportFinding(.badDay, column, ["found": text]))
        return nil
    }

    /// By the file's own rules; what a cell was already found wrong for is not said twice.
    private mutating func judge(_ terms: ImportTerms) {
        for finding in file.findings(in: terms.circumstances) {
            let column = finding.pointer.flatMap(ImportColumn.init(pointer:))
            guard column == nil || !findings.contains(where: { $0.column == column && $0.isError }) else { continue }
            findings.append(
                ImportFinding(
                    finding.code, column, isError: finding.severity == .error, arguments: finding.arguments))
        }
        let subject = file.index(of: "").subject
        if file.address.commune != nil, !terms.isWithin(subject) {
            findings.append(ImportFinding(.outsideArea, .commune))
        }
    }
}
