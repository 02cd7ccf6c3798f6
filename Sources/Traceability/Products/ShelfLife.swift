/// How long it keeps.
package struct ShelfLife: Codable, Hashable, Sendable {
    package enum Unit: String, CaseIterable, Codable, Hashable, Sendable { case day, month, year }
    /// What it is counted from; farm produce counts from packing or harvest (NĐ 37/2026/NĐ-CP Phụ lục III).
    package enum Start: String, CaseIterable, Codable, Hashable, Sendable { case manufacture, packing, harvest }

    package var amount: Int
    package var unit: Unit
    package var from: Start
    /// How it must be kept for that.
    package var storage: String?

    package init(_ amount: Int, _ unit: Unit, from: Start = .manufacture, storage: String? = nil) {
        self.amount = amount
        self.unit = unit
        self.from = from
        self.storage = storage
    }
}
