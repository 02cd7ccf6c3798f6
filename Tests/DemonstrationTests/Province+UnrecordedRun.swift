import EPCIS
import GS1

@testable import Demonstration

/// The one run of pomelo whose harvest nobody wrote down: rules for all other goods make an exception of it.
extension Province {
    static let teller = Storyteller(demonstration, cast: demonstration.cast, part: "tests")

    /// The orchards' lots that went into it, and come from nowhere.
    static let unrecordedHarvest: Set<ThingKey> = {
        let lot = ThingKey.reading(run.lotThing.urn).key
        return Set(facts.filter { $0.things(.output).contains(lot) }.flatMap { $0.things(.input) })
    }()

    static func isOfUnrecordedRun(_ thing: ThingKey) -> Bool { goods.contains(thing) }

    private static let run = PomeloRun(PomeloChain.unrecordedRun, teller)
    private static let goods = Set(([run.lotThing] + run.fruits).map { ThingKey.reading($0.urn).key })
}
