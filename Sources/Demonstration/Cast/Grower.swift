/// Somewhere a crop or an animal comes from: the business that answers for it, the place, and what it hands on.
struct Grower: Sendable {
    let business: Business
    let place: Place
    let product: Product
}

extension Grower {
    /// A certificate's address on a reserved host; the certificate is as invented as the grower.
    var certificates: [String] {
        guard let code = place.areaCode else { return [] }
        return ["https://chungnhan.example/vietgap/\(code)"]
    }
}
