/// The state's branches that follow goods. Raw values are stored.
package enum Sector: String, CaseIterable, Codable, Hashable, Sendable {
    case agriculture, trade, health, foodSafety, education, science
}
