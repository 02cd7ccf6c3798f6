/// What may be said against a link. Raw values are stable; the words stand in the catalogues under `error.<code>`.
package enum LinkCode: String, CaseIterable, Hashable, Sendable {
    case anchorMissing = "link.anchorMissing"
    case anchorWrong = "link.anchorWrong"
    /// Dates and measures say something of goods and name none.
    case anchorAttributes = "link.anchorAttributes"
    /// A serial number stands by itself: with a lot beside it the record would never be found.
    case anchorSerial = "link.anchorSerial"
    /// Only products and places are filed here, and with them who may say where their codes lead.
    case anchorKind = "link.anchorKind"
    /// Nobody filed a product, place or party with this key.
    case anchorUnfiled = "link.anchorUnfiled"
    /// Its file is somebody else's.
    case anchorForeign = "link.anchorForeign"
    case typeMissing = "link.typeMissing"
    case typeUnknown = "link.typeUnknown"
    case typeReserved = "link.typeReserved"
    case targetMissing = "link.targetMissing"
    case targetLong = "link.targetLong"
    /// Anything but http and https.
    case targetScheme = "link.targetScheme"
    case targetWrong = "link.targetWrong"
    case targetUser = "link.targetUser"
    case targetPrivate = "link.targetPrivate"
    /// A printed code outlives the number of a machine.
    case targetNumber = "link.targetNumber"
    /// A code of ours: it would lead back here.
    case targetLoop = "link.targetLoop"
    case titleMissing = "link.titleMissing"
    case titleLong = "link.titleLong"
    case languageWrong = "link.languageWrong"
    case mediaTypeWrong = "link.mediaTypeWrong"
    case contextWrong = "link.contextWrong"
    case dayWrong = "link.dayWrong"
    case daysReversed = "link.daysReversed"
}

extension Finding {
    /// - Parameter member: of the link, as programs name it.
    static func link(_ code: LinkCode, at member: String, _ arguments: [String: String] = [:]) -> Finding {
        Finding(code: code.rawValue, severity: .error, pointer: "/\(member)", arguments: arguments)
    }
}
