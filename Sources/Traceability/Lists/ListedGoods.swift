/// What lists look at of a product.
package struct ListedGoods: Hashable, Sendable {
    package let code: HSCode?
    package let group: ProductGroup?
    package let labelGroup: Int?

    package init(code: HSCode? = nil, group: ProductGroup? = nil, labelGroup: Int? = nil) {
        self.code = code
        self.group = group
        self.labelGroup = labelGroup
    }

    package init(_ file: ProductFile) {
        self.init(
            code: file.hsCode.flatMap { HSCode(reading: $0) }, group: file.group, labelGroup: file.labelGroup)
    }

    /// What it may be found by, the most specific first.
    var keys: [ListKey] {
        let codes = code.map { [ListKey.code($0)] + ListKey.code($0).above } ?? []
        return codes + [labelGroup.map(ListKey.labelGroup), group.map(ListKey.group)].compactMap(\.self)
    }
}
