import EPCIS
import GS1

@testable import Traceability

/// Stories nobody would tell: transformations, fillings and unloadings of a few things in any order, at any hour.
enum RandomStory {
    static func tell(_ numbers: inout SeededNumbers, lots: Int, events: Int) -> Story {
        var story = Story()
        for _ in 0..<events {
            let hour = numbers.number(below: 40)
            switch numbers.number(below: 6) {
            case 0, 1:
                let inputs = things(&numbers, lots: lots, upTo: 3)
                let run = numbers.number(below: 4) == 0 ? "run-\(numbers.number(below: 3))" : nil
                story.make(goods(&numbers, lots: lots), from: inputs, at: hour, run: run)
            case 2: story.pack(goods(&numbers, lots: lots), into: container(&numbers), at: hour)
            case 3: story.unpack(goods(&numbers, lots: lots), from: container(&numbers), at: hour)
            case 4: story.pack([], into: container(&numbers), at: hour, .delete)
            default: story.object(things(&numbers, lots: lots, upTo: 2), at: hour)
            }
        }
        return story
    }

    private static func things(_ numbers: inout SeededNumbers, lots: Int, upTo most: Int) -> [ThingKey] {
        (0...numbers.number(below: most)).map { _ in
            numbers.number(below: 6) == 0 ? container(&numbers) : lot("\(numbers.number(below: lots))")
        }
    }

    /// Without crates: a crate inside a crate is known only from its last journey on.
    private static func goods(_ numbers: inout SeededNumbers, lots: Int) -> [ThingKey] {
        things(&numbers, lots: lots, upTo: 2).map { $0.level == .asset ? pallet(0) : $0 }
    }

    private static func container(_ numbers: inout SeededNumbers) -> ThingKey {
        numbers.number(below: 2) == 0 ? pallet(numbers.number(below: 3)) : crate("C\(numbers.number(below: 2))")
    }
}
