/// Why a case goes back, as far as a list says it; the rest is free text. Raw values are stored.
package enum ReviewReason: String, CaseIterable, Codable, Hashable, Sendable {
    case missingPaper, expiredPaper, wrongName, wrongCode, wrongPlace, unclearPicture, duplicate, outOfArea, other
}
