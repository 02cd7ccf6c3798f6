/// The stable codes of what capture itself finds. (A broken event carries the parser's own code.)
package enum CaptureCode: String, Hashable, Sendable, CaseIterable {
    /// The ID is stored already with other content. Arguments: `id`, `number`.
    case conflict = "capture.conflict"
    /// The document uses one ID for two contents. Arguments: `id`, `position`.
    case conflictInDocument = "capture.conflictInDocument"
    /// The event time lies a little ahead of our clock. Arguments: `eventTime`, `seconds`.
    case clockAhead = "capture.clockAhead"
    /// The event time lies so far ahead that nobody can have seen it. Arguments: `eventTime`, `seconds`.
    case future = "capture.future"
    /// The ID says it is the event's hash, and is not. Arguments: `id`, `expected`.
    case hashIDWrong = "capture.hashIDWrong"
    /// A code that is ours, by prefix or origin, is wrong. Arguments: the parser's, and `code`, `identifier`.
    case ownCodeWrong = "capture.ownCodeWrong"
    /// An identifier longer than the limit in bytes. Arguments: `limit`.
    case identifierTooLong = "capture.identifierTooLong"
    /// A GTIN is put on goods that another party's product file has. Arguments: `gtin`.
    case gtinOfAnother = "capture.gtinOfAnother"
    /// The sender's right to the GTIN does not hold on the day of the event. Arguments: `gtin`, `day`.
    case gtinTermOver = "capture.gtinTermOver"
    /// The sender may use the GTIN, and not put it on goods. Arguments: `gtin`.
    case gtinOutOfScope = "capture.gtinOutOfScope"
    /// Nobody has filed the product of a GTIN that is put on goods. Arguments: `gtin`.
    case gtinNotFiled = "capture.gtinNotFiled"
    /// A declaration whose event we do not know (yet). Arguments: `id`.
    case declarationAlone = "capture.declarationAlone"
    /// More remarks were made than are kept. Arguments: `count`.
    case moreWarnings = "capture.moreWarnings"
    /// The document could not be stored in several attempts; the operator was told. Arguments: `attempts`.
    case givenUp = "capture.givenUp"
}
