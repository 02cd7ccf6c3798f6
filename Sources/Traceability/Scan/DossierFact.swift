package import GS1

/// Something known of the goods, with how closely it is known and from where.
package struct DossierFact<Value: Hashable & Sendable>: Hashable, Sendable {
    package enum Source: String, Hashable, Sendable {
        /// An event that a business recorded.
        case event
        case masterData
        /// Only the code that was scanned says so; nobody recorded it.
        case code
    }

    package let value: Value
    /// Of what it is true: this item, its lot, or every item of the product.
    package let level: Level
    package let source: Source

    /// Somebody answers for it. What only the code carries may have been written by anybody.
    package var isDeclared: Bool { source != .code }

    package init(value: Value, level: Level, source: Source) {
        self.value = value
        self.level = level
        self.source = source
    }
}
