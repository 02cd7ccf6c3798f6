/// A processed food: ingredients by lot → batch with its critical point → boxes → release test → shop.
struct FoodChain: Sendable {
    let recipe: Recipe
    var teller: Storyteller
    /// The main ingredient at its supplier's, and sugar in the kitchen.
    var ingredient: Warehouse
    var sugar = Warehouse()

    init(_ recipe: Recipe, _ ingredient: Warehouse, _ demonstration: Demonstration, cast: Cast) {
        self.recipe = recipe
        self.ingredient = ingredient
        teller = Storyteller(demonstration, cast: cast, part: recipe.part)
    }

    mutating func tell() -> Journal {
        for delivery in 0..<3 { deliverSugar(delivery) }
        for batch in 0..<recipe.batches {
            let goods = recipe.cartoned(batch, teller)
            let main = deliverIngredient(goods.day - 3)
            let sweet = sugar.take(recipe.sugarGrams, fromLots: 1, on: goods.day - 1)
            let mass = cook(main + sweet, batch)
            fill(mass, into: goods, batch)
            teller.distribute(goods)
        }
        return teller.journal
    }

    private mutating func deliverSugar(_ number: Int) {
        let cast = teller.cast.food
        let day = recipe.firstDay - 12 + 25 * number
        let lot = "DM\(recipe.lotPrefix)-\(teller.calendar.day(day).short)"
        let amount = Amount(thing: .lot(cast.sugar.item, lot), quantity: .kilograms(grams: 600_000))
        let load = Load(amounts: [amount])
        let facts = [
            Fact("cbvmda:lotNumber", lot), Fact("cbvmda:productionDate", teller.calendar.day(day)),
            Fact("cbvmda:countryOfOrigin", "VN"),
        ]
        teller.commission(load, at: cast.sugarFactory, teller.moment(day, 8), facts)
        let leaving = teller.moment(day + 2, 8)
        let arrived = teller.handOver(
            load, from: cast.sugarFactory, to: recipe.kitchen, leaving: leaving, minutes: 140)
        accept(load, arrived)
        sugar.add(Stock(amount, ready: day + 3, origin: ["VN": 600_000]))
    }

    private mutating func deliverIngredient(_ day: Int) -> [Stock] {
        let stocks = ingredient.take(recipe.grams, fromLots: 2, on: day)
        let load = Load(amounts: stocks.map(\.amount))
        let leaving = teller.moment(day, 8)
        accept(
            load,
            teller.handOver(load, from: recipe.supplier, to: recipe.kitchen, leaving: leaving, minutes: 90))
        return stocks
    }

    private mutating func accept(_ load: Load, _ arrived: Moment) {
        teller.observe(load, at: recipe.kitchen, arrived.adding(minutes: 20), "inspecting", "conformant")
    }

    /// One batch, with what was measured at its critical point.
    private mutating func cook(_ inputs: [Stock], _ batch: Int) -> Stock {
        let lot = recipe.lot(batch, teller.calendar)
        let day = recipe.day(batch) - 1
        let grams = inputs.reduce(0) { $0 + $1.grams } / 1000 * recipe.yield
        let origin = Origin.mixing(inputs)
        let mass = Stock(thing: .lot(recipe.mass.item, lot), grams: grams, ready: day, origin: origin)
        let facts = [Fact("cbvmda:lotNumber", lot)] + origin.facts
        let time = teller.moment(day, 7)
        teller.transform(
            Load(amounts: inputs.map(\.amount)), into: Load(amounts: [mass.amount]), at: recipe.kitchen, time, facts)
        let point = Fact("nguon:criticalControlPoint", recipe.criticalPoint)
        teller.observe(
            Load(amounts: [mass.amount]), at: recipe.kitchen, time.adding(minutes: 100), "inspecting", "conformant"
        ) { $0.facts = [point] }
        return mass
    }

    /// Filled, closed, and released by a test of the batch.
    private mutating func fill(_ mass: Stock, into goods: CartonedLot, _ batch: Int) {
        let lot = recipe.lot(batch, teller.calendar)
        let units = mass.grams / 100 * 98 / (recipe.product.grams ?? 1)
        let filled = Load(amounts: [Amount(thing: goods.lot, quantity: .count(units))])
        let facts =
            [
                Fact("cbvmda:lotNumber", lot), Fact("cbvmda:productionDate", teller.calendar.day(goods.day - 1)),
                Fact("gs1:packagingDate", teller.calendar.day(goods.day)),
                Fact(
                    "cbvmda:bestBeforeDate", teller.calendar.day(goods.day + (recipe.product.shelfLifeDays ?? 0))),
            ] + mass.origin.facts
        teller.transform(
            Load(amounts: [mass.amount]), into: filled, at: recipe.kitchen, teller.moment(goods.day, 7), facts)
        let paper = Paper(type: "testres", issuer: recipe.kitchen.keeper, number: "XX-\(lot)")
        teller.observe(filled, at: recipe.kitchen, teller.moment(goods.day, 11), "sampling", "conformant") { draft in
            draft.papers = [paper]
            draft.facts = [Fact("nguon:testedFor", "vi sinh, độ ẩm")]
        }
    }
}
