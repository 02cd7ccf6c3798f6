import GS1
import Traceability

/// How facts of a dossier read in a language: days, places, countries, names.
struct OriginWords: Sendable {
    let catalogue: Catalogue
    let places: PlaceNames
    let language: Language
    /// The public origin, for the full code.
    let origin: String

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        catalogue.text(key, in: language, arguments)
    }

    /// The full code on the public origin, without what was asked beside it.
    func uri(of code: DigitalLink) -> String { origin + code.path }

    func text(_ text: LocalizedText) -> String {
        language == .en ? text.english ?? text.vietnamese : text.vietnamese
    }

    /// `17`, `–`, `18/11/2026`: a range says no month and year twice.
    func days(_ first: CivilDay, _ last: CivilDay) -> (first: String, dash: String, last: String) {
        let (from, to) = (first.components, last.components)
        if from.year != to.year || first == last { return (day(first), " – ", day(last)) }
        if from.month != to.month { return (day(first, "date.short"), " – ", day(last)) }
        return (day(first, "date.dayOnly"), "–", day(last))
    }

    /// `21/11/2026`; in English `21 November 2026`.
    func day(_ day: CivilDay) -> String { self.day(day, "date.pattern") }

    private func day(_ day: CivilDay, _ pattern: String) -> String {
        let (year, month, number) = day.components
        let months = text("date.months").split(separator: ",")
        return text(
            pattern,
            [
                "d": String(number), "dd": Self.two(number), "MM": Self.two(month), "yyyy": String(year),
                "month": months.indices.contains(month - 1) ? String(months[month - 1]) : Self.two(month),
            ])
    }

    /// How many events, and from when to when.
    func events(_ count: Int, from first: CivilDay, to last: CivilDay) -> String {
        let key = first == last ? "item.events.oneDay" : "item.events.count"
        return text(key, ["count": String(count), "first": day(first), "last": day(last)])
    }

    /// `07:30`: the hour and minute in Vietnam, as ``CivilDay`` counts its days.
    /// - Parameter instant: microseconds UTC.
    func timeOfDay(_ instant: Int64) -> String {
        let day: Int64 = 86_400_000_000
        let local = (instant &+ 7 * 3_600_000_000) % day
        let minutes = Int((local < 0 ? local + day : local) / 60_000_000)
        return "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
    }

    /// As much of an address as is public: street, commune and province, or the names as declared, and a foreign country.
    /// - Parameter province: the code of one the reader has just read, which need not be named again.
    func address(_ address: PublicAddress, knowing province: String? = nil) -> String? {
        let known = places.text(
            commune: address.communeCode, province: address.provinceCode, knowing: province, in: language)
        let declared = [address.city, address.state].compactMap(\.self)
        let area = known.map { [$0] } ?? declared
        let country = address.countryCode.flatMap { $0 == "VN" && !area.isEmpty ? nil : self.country($0) }
        let parts = [address.street].compactMap(\.self) + area + [country].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `UBND xã Phú Lý xác nhận có vùng trồng tại đây, ngày 21/11/2026.`
    func confirmation(_ one: Confirmation) -> String {
        let place = one.category.map { text("lookup.place.\($0.rawValue)").lowercased() } ?? ""
        let commune = places.text(commune: one.commune, province: nil, knowing: nil, in: language) ?? one.commune ?? ""
        let what = text("confirmation.public.\(one.fact.rawValue)", ["place": place, "commune": commune])
        let arguments = [
            "authority": one.authority, "what": what, "day": day(one.day), "document": one.document ?? "",
        ]
        if one.isOvertaken { return text("confirmation.public.overtaken", arguments) }
        return text(one.document == nil ? "confirmation.public" : "confirmation.public.document", arguments)
    }

    func place(_ place: DossierStage.Place, knowing province: String? = nil) -> String? {
        let parts = [place.name.map(text), address(place.address, knowing: province)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The code of the province a place lies in.
    func province(of place: DossierStage.Place) -> String? {
        places.province(of: place.address.communeCode, or: place.address.provinceCode)
    }

    /// - Parameter code: ISO 3166-1, two letters.
    func country(_ code: String) -> String { language.country(code) }

    /// A stage's word; where there is none of ours, the CBV step's, or the sender's own term.
    func stage(_ stage: DossierStage) -> String {
        stage.name == .other ? step(stage) ?? text("stage.other") : text("stage.\(stage.name.rawValue)")
    }

    /// The step as the business recorded it: the CBV step's word, or the sender's own term.
    func step(_ stage: DossierStage) -> String? {
        stage.bizStep.map { catalogue.words(for: "bizStep.\($0)", in: language) ?? Self.lastPart($0) }
    }

    /// The last part of a URI, which is what its writer called the thing.
    private static func lastPart(_ uri: String) -> String {
        String(uri.split { $0 == "/" || $0 == "#" || $0 == ":" }.last ?? uri[...])
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
