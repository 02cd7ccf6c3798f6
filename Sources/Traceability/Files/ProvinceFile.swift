/// What the province keeps of one party, place, product or paper: the present word of its owner and of the officers who checked it.
///
/// A file is a value. `Records/Files` keeps it with a version, a history of changes and what lists find it by; nothing of that is
/// written once more for a kind of file.
package protocol ProvinceFile: Codable, Hashable, Sendable {
    static var kind: FileKind { get }
    /// Where personal data stands: member names joined by `/`, list positions left out (`contacts/phone`). What lies under a path
    /// belongs to it. These values are sealed in the trail, so that erasure can make them unreadable.
    static var personalPaths: Set<String> { get }
    /// What lists and look-ups find it by.
    /// - Parameter id: of the file itself.
    func index(of id: String) -> FileIndex
    /// What is wrong or worth knowing with it by itself; pointers are RFC 6901 into its JSON (`/taxCode`).
    func findings(in circumstances: FileCircumstances) -> [Finding]
}
