extension DataTable {
    /// A heading. A sortable one is a link to the same list in another order.
    struct Column: Shown {
        enum Order: String, Sendable { case none, ascending, descending }

        let label: String
        let look: String?
        let address: String?
        /// What a screen reader is told of the order; nil where the column has none.
        let order: String?
        let isAscending: Bool
        let isDescending: Bool

        /// - Parameter isLong: holds words without a space, addresses, which may be broken anywhere.
        init(
            _ label: String, isNumeric: Bool = false, isLong: Bool = false, sorts address: String? = nil,
            _ order: Order = .none
        ) {
            self.label = label
            look = isNumeric ? "number" : isLong ? "breaks" : nil
            self.address = address
            self.order = address == nil ? nil : order.rawValue
            isAscending = order == .ascending
            isDescending = order == .descending
        }

        var isNumeric: Bool { look == "number" }
    }
}
