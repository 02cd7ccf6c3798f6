/// What lists of places count and narrow by. Raw values are stored.
package enum PlaceMark: String, CaseIterable, Sendable {
    /// A growing area or packing house without a code in force when it was written.
    case noCode
    /// Nothing shows where it is.
    case noShape
    /// The shape has something that somebody should mend.
    case faultyShape
    case suspended
    case revoked
}
