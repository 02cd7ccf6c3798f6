/// What may be said of a table that is brought. Words stand in the catalogue under `error.<code>`.
package enum ImportCode: String, CaseIterable, Sendable {
    // Of the whole table.
    case headerMissing = "import.headerMissing"
    case columnMissing = "import.columnMissing"
    case columnUnknown = "import.columnUnknown"
    case empty = "import.empty"
    case tooManyRows = "import.tooManyRows"

    // Of one cell.
    case communeUnknown = "import.communeUnknown"
    case communeAmbiguous = "import.communeAmbiguous"
    case outsideArea = "import.outsideArea"
    case kindUnknown = "import.kindUnknown"
    case sectorUnknown = "import.sectorUnknown"
    case badDay = "import.badDay"
    case zeroRestored = "import.zeroRestored"
    case tooLong = "import.tooLong"

    // Of a row among others.
    case repeatedTaxCode = "import.repeatedTaxCode"
    case repeatedRow = "import.repeatedRow"
    case repeatedPhone = "import.repeatedPhone"

    // Of a row beside what is there.
    case same = "import.same"
    case maybe = "import.maybe"
    case elsewhere = "import.elsewhere"
    case codeTaken = "import.codeTaken"
}
