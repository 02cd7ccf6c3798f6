/// Which countries a lot grew in, by weight. The weights say proportions only.
struct Origin: Sendable, Hashable {
    let weights: [String: Int]

    /// What comes out when these are mixed.
    static func mixing(_ stocks: [Stock]) -> Origin {
        var weights: [String: Int] = [:]
        for stock in stocks {
            let total = stock.origin.weights.values.reduce(0, +)
            for (country, weight) in stock.origin.weights {
                weights[country, default: 0] += stock.grams / 100 * weight / total * 100
            }
        }
        return Origin(weights: weights)
    }

    /// Countries and thousandths of a percent in whole percents, Viet Nam first; the last share takes what rounding left.
    var shares: [(country: String, percent: Int)] {
        let total = max(weights.values.reduce(0, +), 1)
        let countries = weights.keys.sorted { ($0 == "VN" ? "" : $0) < ($1 == "VN" ? "" : $1) }
        var left = 100
        return countries.enumerated().map { index, country in
            let isLast = index == countries.count - 1
            let percent = isLast ? left : (weights[country, default: 0] * 100 + total / 2) / total
            left -= percent
            return (country, percent)
        }
    }

    var facts: [Fact] {
        let parts = shares.map { share in
            [Fact("nguon:country", share.country), Fact("nguon:percent", .decimal(share.percent * 1000))]
        }
        return [
            Fact(
                "cbvmda:countryOfOrigin", weights.count == 1 ? .text(shares[0].country) : .texts(shares.map(\.country))),
            Fact("nguon:originShare", .parts(parts)),
        ]
    }
}
