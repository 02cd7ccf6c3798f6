/// Who hands over to whom, and where.
struct Sides {
    let sources: [Side]
    let destinations: [Side]

    init(from: Place, to: Place) {
        let changesHands = from.keeper.key != to.keeper.key
        sources = Sides.sides(from, changesHands)
        destinations = Sides.sides(to, changesHands)
    }

    private static func sides(_ place: Place, _ changesHands: Bool) -> [Side] {
        let location = Side(type: "location", key: place.key)
        return changesHands ? [Side(type: "owning_party", key: place.keeper.key), location] : [location]
    }
}
