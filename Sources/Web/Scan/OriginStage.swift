import GS1
import Traceability

/// One line of the journey: when, what, in which communes; it opens for the events behind it.
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
    /// How many events, where the line stands for several.
    let count: String?
    let entries: [OriginEntry]
    /// How many more events there are than are listed.
    let more: String?
    /// What authorities confirmed of its places.
    private(set) var confirmed: [String] = []

    struct Until: Sendable {
        let dash: String
        let day: String
        let machineDay: String
    }

    private static let mostPlaces = 3
    /// Events listed behind one line, and behind all lines together: what a page of 60 kB can hold.
    private static let mostEntries = 6
    private static let mostEntriesOfAll = 50

    /// By time. The province is named where it changes, so that a local journey reads as communes.
    static func all(of dossier: Dossier, words: OriginWords) -> [OriginStage] {
        var province: String?
        var room = mostEntriesOfAll
        var told: Set<Confirmation> = []
        let isItem = dossier.finestKnown?.level == .item
        return OriginJourney(dossier.stages).lines.map { group in
            var stage = OriginStage(
                group, of: isItem, after: &province, atMost: max(1, min(mostEntries, room)), words: words)
            stage.confirmed = confirmed(group, unlike: &told, words)
            room -= stage.entries.count
            return stage
        }
    }

    /// What authorities confirmed of its places, each where it is met first.
    private static func confirmed(
        _ group: OriginJourney.Group, unlike told: inout Set<Confirmation>, _ words: OriginWords
    ) -> [String] {
        let fresh = group.flatMap { $0.place?.confirmations ?? [] }.filter { told.insert($0).inserted }
        let rest = fresh.count - mostPlaces
        return fresh.prefix(mostPlaces).map(words.confirmation)
            + (rest > 0 ? [words.text("confirmation.public.more", ["count": String(rest)])] : [])
    }

    private init(
        _ group: OriginJourney.Group, of isItem: Bool, after province: inout String?, atMost most: Int,
        words: OriginWords
    ) {
        let first = group[0]
        let last = group[group.count - 1]
        let isMove = OriginJourney.isMove(group)
        let days = words.days(first.day, last.day)
        day = days.first
        machineDay = first.day.text
        until = last.day == first.day ? nil : Until(dash: days.dash, day: days.last, machineDay: last.day.text)
        name = isMove ? words.text("origin.journey.move") : words.stage(first)
        places = Self.places(group, of: isItem, after: &province, words)
        product = first.product.map {
            words.text(first.isOfContainer ? "origin.journey.in" : "origin.journey.of", ["product": words.text($0)])
        }
        disputed = first.isDisputed ? words.text("origin.journey.disputed") : nil
        count =
            group.count == (isMove ? 2 : 1) ? nil : words.text("origin.journey.times", ["count": String(group.count)])
        let (known, name) = (province, name)
        let isPlaceKnown = Set(group.map(\.place)).count == 1
        entries = group.prefix(most).map {
            OriginEntry($0, named: name, isPlaceKnown: isPlaceKnown, knowing: known, words: words)
        }
        let rest = group.count - entries.count
        more = rest > 0 ? words.text("origin.journey.moreEvents", ["count": String(rest)]) : nil
    }

    /// Each place once, in the order met.
    private static func places(
        _ group: OriginJourney.Group, of isItem: Bool, after province: inout String?, _ words: OriginWords
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
        guard !texts.isEmpty else { return nil }
        // From one place to another; of several moves nobody reads which went where.
        let isOneMove = OriginJourney.isMove(group) && group.count == 2
        let list = (texts + rest).joined(separator: isOneMove ? " → " : "; ")
        // A lot of several growers: nobody knows which of them grew this very item.
        let isOfSeveral = isItem && seen.count > 1 && group[0].hopsBack > 0 && grown.contains(group[0].name)
        return isOfSeveral
            ? words.text("origin.journey.oneOf", ["count": String(seen.count), "places": list]) : list
    }

    private static let grown: Set<StageName> = [.harvesting, .raising]
}

extension OriginStage: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "day": day
        case "machineDay": machineDay
        case "until": until
        case "name": self.name
        case "places": places
        case "product": product
        case "disputed": disputed
        case "count": count
        case "entries": entries
        case "more": more
        case "confirmed": confirmed
        default: nil
        }
    }
}

extension OriginStage.Until: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "dash": dash
        case "day": day
        case "machineDay": machineDay
        default: nil
        }
    }
}
