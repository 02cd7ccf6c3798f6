import Traceability

/// One line of the journey: when, what, in which communes.
struct OriginStage: Sendable {
    let day: String
    /// `2026-11-21`.
    let machineDay: String
    /// The last day, where the line covers several.
    let until: Until?
    let name: String
    /// The first three, or all four; the rest is a number.
    let places: String?
    /// Set where the stage happened to another product: a raw material.
    let product: String?
    let disputed: String?

    struct Until: Sendable {
        let day: String
        let machineDay: String
    }

    private static let mostPlaces = 3

    /// By time. The province is named where it changes, so that a local journey reads as communes.
    static func all(of dossier: Dossier, words: OriginWords) -> [OriginStage] {
        var province: String?
        return OriginJourney(dossier.stages).groups.map { OriginStage($0, after: &province, words: words) }
    }

    private init(_ group: OriginJourney.Group, after province: inout String?, words: OriginWords) {
        let first = group[0]
        let last = group[group.count - 1]
        day = words.day(first.day)
        machineDay = first.day.text
        until = last.day == first.day ? nil : Until(day: words.day(last.day), machineDay: last.day.text)
        name = words.stage(first)
        places = Self.places(group, after: &province, words)
        product = first.product.map {
            words.text(first.isOfContainer ? "origin.journey.in" : "origin.journey.of", ["product": words.text($0)])
        }
        disputed = first.isDisputed ? words.text("origin.journey.disputed") : nil
    }

    /// Each place once, in the order met.
    private static func places(
        _ group: OriginJourney.Group, after province: inout String?, _ words: OriginWords
    ) -> String? {
        var seen: [DossierStage.Place] = []
        for place in group.compactMap(\.place) where !seen.contains(place) { seen.append(place) }
        // A last one is shown: saying that it is hidden takes as much room.
        let shown = seen.count == mostPlaces + 1 ? seen.count : mostPlaces
        let texts = seen.prefix(shown).compactMap { place in
            defer { province = words.province(of: place) ?? province }
            return words.place(place, knowing: province)
        }
        let more = seen.count - shown
        let rest = more > 0 ? [words.text("origin.journey.more", ["count": String(more)])] : []
        return texts.isEmpty ? nil : (texts + rest).joined(separator: "; ")
    }
}
