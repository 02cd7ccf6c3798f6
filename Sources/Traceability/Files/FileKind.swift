/// What the province keeps a file of. Raw values are stored.
package enum FileKind: String, CaseIterable, Codable, Hashable, Sendable {
    case party, place, product
}
