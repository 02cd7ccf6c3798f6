extension Demonstration {
    /// One that moved to a number of its own, and one that has the key of the province still.
    package var keyedProducts: [DemonstrationKeyedProduct] {
        let candy = cast.food.candyMaker
        let pepper = cast.pepper.sellers[0].business
        return [
            DemonstrationKeyedProduct(
                product: keyed(
                    candy, "hop-qua", "Hộp quà kẹo hạt điều Lửa Rơm, 400 g", "Lua Rom cashew candy gift box, 400 g",
                    brand: "Lửa Rơm", grams: 400, group: .processed), prefix: candy.prefix.digits),
            DemonstrationKeyedProduct(
                product: keyed(
                    pepper, "tieu-xay", "Tiêu đen xay Đất Son, gói 100 g", "Dat Son ground black pepper, 100 g",
                    brand: "Đất Son", grams: 100, group: .pepper), prefix: nil),
        ]
    }

    private func keyed(
        _ owner: Business, _ slug: String, _ name: String, _ english: String, brand: String, grams: Int,
        group: Product.Group
    ) -> DemonstrationProduct {
        DemonstrationProduct(
            id: "sp-\(owner.slug)-\(slug)", name: "\(name) (mẫu)", nameEnglish: "\(english) (sample)", brand: brand,
            about: nil, group: group.rawValue, hsCode: nil, owner: owner.slug, commune: owner.commune, gtin: nil,
            internalCode: nil, numberedBy: nil, registration: nil, packer: nil, grams: grams, carton: nil,
            country: "VN", shelfLifeDays: 180, isMade: true, standards: [], ocop: nil, indication: nil, label: nil,
            tracing: nil, status: "active")
    }
}
