package import Traceability

/// A list that goods are judged by, with all its versions. What it is called and who issues it never changes.
package struct GoodsList: Hashable, Sendable {
    package let id: String
    package let kind: ListKind
    package let name: String
    package let issuer: String
    package let createdAt: Int64
}

/// A version without its entries.
package struct ListVersionHead: Hashable, Sendable {
    package let id: String
    package let list: String
    package let number: Int
    /// What `If-Match` names.
    package let edit: Int64
    package let state: ListState
    package let from: CivilDay?
    package let entryCount: Int
    /// Who wrote it: none of them approves it.
    package let editors: Set<String>
    package let createdAt: Int64
    package let changedAt: Int64
    package let approvedAt: Int64?
    package let approvedBy: String?
    package let decision: String?
}

package struct StoredListVersion: Hashable, Sendable {
    package let head: ListVersionHead
    package let content: ListContent
}
