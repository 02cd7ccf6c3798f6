/// What somebody may want to do. `Access` alone says who may. One's own password, second factor and sessions are nobody else's business
/// and no deed.
package enum Deed: String, CaseIterable, Codable, Hashable, Sendable {
    case fileRead = "file.read"
    /// Phones, personal numbers and exact places, in clear.
    case filePersonal = "file.personal"
    case fileCreate = "file.create"
    case fileEdit = "file.edit"
    /// Approve, suspend, end.
    case fileDecide = "file.decide"
    case fileExport = "file.export"
    case fileImport = "file.import"
    /// The links behind codes: see where they lead.
    case linkRead = "link.read"
    /// Set, change and end them: whose code it is, and nobody else.
    case linkEdit = "link.edit"

    /// Take numbers of a party's prefix, or of the province.
    case codeIssue = "code.issue"

    /// The lists that goods are judged by, and the legal library.
    case listRead = "list.read"
    /// Write a version of a list; it says nothing until somebody else approves it.
    case listEdit = "list.edit"
    /// Put a version into force.
    case listApprove = "list.approve"
    /// Propose a product for the province's list.
    case listPropose = "list.propose"

    /// Ask somebody in to work for a party.
    case accountInvite = "account.invite"
    /// The people of a party: end their part in it, hand over a code for a new password.
    case accountManage = "account.manage"
    /// Every account, and the parts officers have.
    case accountManageAll = "account.manageAll"
    /// The keys of a party's software.
    case keyManage = "key.manage"

    /// The whole trail. The history of one file comes with reading it.
    case auditRead = "audit.read"
    /// Destroy what makes a person's data readable, on request.
    case personalErase = "personal.erase"
}
