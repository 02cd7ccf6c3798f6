import EPCIS
import GS1
import Testing

@testable import Demonstration

@Suite("Mass balance")
struct BalanceTests {
    /// Grams in a jar, for jars are counted.
    private static let jars: [String: Double] = {
        let products = Province.demonstration.cast.products
        return Dictionary(
            products.compactMap { product in product.grams.map { (product.item.gtin, Double($0) / 1000) } },
            uniquingKeysWith: { first, _ in first })
    }()

    private static func kilograms(_ mentions: [Mention], _ role: MentionRole) -> Double? {
        let amounts = mentions.filter { $0.role == role && $0.quantity != nil }
        guard !amounts.isEmpty else { return nil }
        return amounts.reduce(0) { sum, mention in
            let unit = mention.uom == "KGM" ? 1 : jars[mention.gtin] ?? 0
            return sum + mention.quantity! * unit
        }
    }

    @Test("no transformation gives more than it took")
    func noGain() {
        var weighed = 0
        for fact in Province.facts where fact.event.type == .transformation {
            guard let input = Self.kilograms(fact.mentions, .input), input > 0,
                let output = Self.kilograms(fact.mentions, .output)
            else { continue }
            weighed += 1
            #expect(output <= input + 0.001, "\(fact.event.eventID ?? "") \(fact.step)")
        }
        #expect(weighed > 500)
    }

    @Test("shelling gives 20 to 25 percent of the raw nuts")
    func kernelYield() {
        let kernels = Province.demonstration.cast.cashew.kernels.item.gtin
        let shellings = Province.facts.filter { fact in
            fact.event.type == .transformation && fact.mentions.contains { $0.role == .output && $0.gtin == kernels }
        }
        #expect(shellings.count == CashewChain.shellings)
        for fact in shellings {
            let yield = Self.kilograms(fact.mentions, .output)! / Self.kilograms(fact.mentions, .input)!
            #expect((0.20...0.25).contains(yield))
        }
    }

    @Test("no lot is used up, or sold, beyond what there was of it")
    func noLotTwice() {
        var made: [ThingKey: Double] = [:]
        var used: [ThingKey: Double] = [:]
        var sold: [ThingKey: Double] = [:]
        for fact in Province.facts {
            for mention in fact.mentions {
                guard let quantity = mention.quantity else { continue }
                if mention.role == .output || fact.isBeginning { made[mention.thing, default: 0] += quantity }
                if mention.role == .input { used[mention.thing, default: 0] += quantity }
                if fact.step == "retail_selling" { sold[mention.thing, default: 0] += quantity }
            }
        }
        for (thing, quantity) in used where !Province.unrecordedHarvest.contains(thing) {
            #expect(quantity <= made[thing, default: 0] + 0.001, "\(thing) used")
        }
        for (thing, quantity) in sold { #expect(quantity <= made[thing, default: 0] + 0.001, "\(thing) sold") }
        #expect(sold.count > 100)
    }

    @Test("a fruit or a tray is sold once")
    func soldOnce() {
        let sold = Province.facts.filter { $0.step == "retail_selling" }.flatMap { $0.things(.epc) }.filter {
            $0.level == .item
        }
        #expect(Set(sold).count == sold.count)
    }

    @Test("the origin shares of a lot add up to a hundred")
    func originShares() {
        let shares = Province.facts.compactMap { $0.event.lotFact("nguon:originShare")?.array }
        #expect(shares.count > 100)
        for share in shares {
            let percents = share.compactMap { part -> Double? in
                guard case .number(let number)? = part["nguon:percent"] else { return nil }
                return number.double
            }
            #expect(percents.reduce(0, +) == 100)
        }
    }
}

extension Mention {
    var gtin: String { thing.text.hasPrefix("01/") ? String(thing.text.dropFirst(3).prefix(14)) : "" }
}
