/// That an authority confirmed something the business declared. No confirmation is recorded anywhere yet: a dossier's list is
/// empty, and everything in the dossier is the business's own word.
package struct Confirmation: Hashable, Sendable {
    package let item: RequiredItem
    /// Name of the authority.
    package let authority: String
    package let day: CivilDay
    /// Number of the document, as cited.
    package let document: String?

    package init(item: RequiredItem, authority: String, day: CivilDay, document: String?) {
        self.item = item
        self.authority = authority
        self.day = day
        self.document = document
    }
}
