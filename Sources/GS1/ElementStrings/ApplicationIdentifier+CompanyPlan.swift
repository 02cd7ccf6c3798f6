extension ApplicationIdentifier {
    /// Where the ranges of a row lie.
    struct CompanyPlan {
        let needs: Range<Int32>
        let excludes: Range<Int32>
    }

    static let (plans, slotRanges): ([CompanyPlan], [SlotRange]) = {
        var plans: [CompanyPlan] = []
        var ranges: [SlotRange] = []
        for facts in table {
            let own = Element(checked: "", as: facts.code).slot!
            let start = Int32(ranges.count)
            for group in facts.company.needs {
                for (place, pattern) in group.enumerated() {
                    ranges.append(pattern.range(endsGroup: place + 1 == group.count, own: own))
                }
            }
            let middle = Int32(ranges.count)
            ranges += facts.company.excludes.map { $0.range(endsGroup: true, own: own) }
            plans.append(CompanyPlan(needs: start..<middle, excludes: middle..<Int32(ranges.count)))
        }
        return (plans, ranges)
    }()
}
