extension EPCISError {
    /// Every way a document or an event can be wrong. `json.…` is the text itself (RFC 8259), `epcis.…` its content.
    package enum Code: String, CaseIterable, Sendable {
        // The bytes are no JSON: nothing of the document can be trusted.
        case syntax = "json.syntax"
        case unexpectedEnd = "json.unexpectedEnd"
        case trailingBytes = "json.trailingBytes"
        case byteOrderMark = "json.byteOrderMark"
        case invalidUTF8 = "json.invalidUTF8"
        case controlCharacter = "json.controlCharacter"
        case nullCharacter = "json.nullCharacter"
        case badEscape = "json.badEscape"
        case loneSurrogate = "json.loneSurrogate"
        case badNumber = "json.badNumber"
        case duplicateMember = "json.duplicateMember"
        case tooDeep = "json.tooDeep"
        case stringTooLong = "json.stringTooLong"

        // The document's frame.
        case unknownDocumentType = "epcis.unknownDocumentType"
        case schemaVersion = "epcis.schemaVersion"
        case badContext = "epcis.badContext"
        case tooManyEvents = "epcis.tooManyEvents"
        case tooManyThings = "epcis.tooManyThings"

        // The form of a value.
        case wrongType = "epcis.wrongType"
        case missingMember = "epcis.missingMember"
        case unknownMember = "epcis.unknownMember"
        case emptyList = "epcis.emptyList"
        case duplicateItem = "epcis.duplicateItem"
        case badURI = "epcis.badURI"
        case badTime = "epcis.badTime"
        case badTimeZoneOffset = "epcis.badTimeZoneOffset"
        case badUnit = "epcis.badUnit"
        case badHexBinary = "epcis.badHexBinary"

        // Words that are neither in the Core Business Vocabulary nor a URI of somebody's own.
        case unknownEventType = "epcis.unknownEventType"
        case unknownAction = "epcis.unknownAction"
        case unknownBizStep = "epcis.unknownBizStep"
        case unknownDisposition = "epcis.unknownDisposition"
        case unknownBizTransactionType = "epcis.unknownBizTransactionType"
        case unknownSourceDestinationType = "epcis.unknownSourceDestinationType"
        case unknownErrorReason = "epcis.unknownErrorReason"
        case unknownMeasurementType = "epcis.unknownMeasurementType"
        case unknownSensorAlertType = "epcis.unknownSensorAlertType"
        case unknownComponent = "epcis.unknownComponent"

        // What must, or must not, stand together in an event.
        case ilmdNotAllowed = "epcis.ilmdNotAllowed"
        case ilmdWithoutNamespace = "epcis.ilmdWithoutNamespace"
        case nothingNamed = "epcis.nothingNamed"
        case parentMissing = "epcis.parentMissing"
        case childrenMissing = "epcis.childrenMissing"
        case bizTransactionMissing = "epcis.bizTransactionMissing"
        case inputMissing = "epcis.inputMissing"
        case outputMissing = "epcis.outputMissing"

        /// True when the text is no JSON, so that nothing after the place can be read.
        package var isSyntax: Bool { rawValue.hasPrefix("json.") }
    }
}
