/// Codes of findings about master data; words stand in the catalogue under `error.<code>`.
package enum MasterDataCode: String, CaseIterable, Hashable, Sendable {
    /// Another sender declared this thing first: the statement is kept, and not shown. Arguments: `thing`, `id`.
    case foreignElement = "masterData.foreignElement"
}
