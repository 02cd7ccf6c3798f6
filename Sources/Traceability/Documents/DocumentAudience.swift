/// Who may see the copy of a paper besides its owner and the officers who look after it. Raw values are stored.
package enum DocumentAudience: String, CaseIterable, Codable, Hashable, Sendable {
    /// Everybody, once an officer let it in.
    case everyone
    /// The parties that the file names.
    case partner
    case authority
}
