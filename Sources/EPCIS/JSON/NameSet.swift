/// Names met in one object: a list while it is short, a set when somebody sends thousands.
struct NameSet {
    private var few: [String] = []
    private var many: Set<String> = []

    /// False when the name was there already.
    mutating func insert(_ name: String) -> Bool {
        guard many.isEmpty else { return many.insert(name).inserted }
        guard !few.contains(name) else { return false }
        few.append(name)
        if few.count > 16 { many = Set(few) }
        return true
    }
}
