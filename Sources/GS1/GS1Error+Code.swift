extension GS1Error {
    /// The stable names of what can be wrong. Every one has words in each language of the catalogue.
    package enum Code: String, CaseIterable, Sendable {
        // The value of one application identifier (General Specifications 3 and 7).
        case checkDigit = "gs1.checkDigit"
        case checkPair = "gs1.checkPair"
        case length = "gs1.length"
        case character = "gs1.character"
        case companyPrefix = "gs1.companyPrefix"
        case date = "gs1.date"
        case time = "gs1.time"
        case mustBeZero = "gs1.mustBeZero"
        case mustNotBeZero = "gs1.mustNotBeZero"
        case leadingZero = "gs1.leadingZero"
        case pieceOfTotal = "gs1.pieceOfTotal"
        case needsNonDigit = "gs1.needsNonDigit"
        case padding = "gs1.padding"

        // Which identifiers stand together, and where.
        case unknownAI = "gs1.unknownAI"
        case noKey = "gs1.noKey"
        case notQualifier = "gs1.notQualifier"
        case qualifierOrder = "gs1.qualifierOrder"
        case qualifierInQuery = "gs1.qualifierInQuery"
        case attributeInPath = "gs1.attributeInPath"
        case notAttribute = "gs1.notAttribute"
        case repeatedAI = "gs1.repeatedAI"
        case missingValue = "gs1.missingValue"
        case danglingSegment = "gs1.danglingSegment"

        // The text around them (RFC 3986, Digital Link URI Syntax).
        case scheme = "gs1.scheme"
        case host = "gs1.host"
        case port = "gs1.port"
        case userInfo = "gs1.userInfo"
        case uriCharacter = "gs1.uriCharacter"
        case percentEncoding = "gs1.percentEncoding"
        case utf8 = "gs1.utf8"
        case nul = "gs1.nul"
        case notDigitalLink = "gs1.notDigitalLink"
        case compressed = "gs1.compressed"
        case convenienceAlpha = "gs1.convenienceAlpha"

        // EPC URNs (Tag Data Standard 6) and what people type.
        case urnSyntax = "gs1.urnSyntax"
        case urnScheme = "gs1.urnScheme"
        case untranslatable = "gs1.untranslatable"
        case elementString = "gs1.elementString"
        case unrecognised = "gs1.unrecognised"
    }
}
