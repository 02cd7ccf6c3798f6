/// What the file of a sample paper says. Days are counted from 1970-01-01.
package struct DemonstrationPaper: Hashable, Sendable {
    /// The file's ID.
    package let id: String
    /// As files name it: `certificate`, `testResult`, `licence`.
    package let type: String
    package let name: String
    package let number: String
    package let issuer: String
    /// File ID of the party it was given to.
    package let owner: String
    /// File IDs; neither: the whole business.
    package let products: [String]
    package let places: [String]
    package let standards: [String]
    package let from: Int
    package let to: Int
    /// As files name it: `everyone`, `authority`.
    package let audience: String
    /// Login of the officer who let it in; nil while it only is handed in.
    package let confirmer: String?
}
