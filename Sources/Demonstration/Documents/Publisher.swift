/// Turns journals into documents: one sender each, at most 500 events, master data in a sender's first.
struct Publisher: Sendable {
    let cast: Cast
    let communes: Communes
    let calendar: LocalCalendar

    static let eventsInDocument = 500

    func documents(of journals: [Journal]) -> [DemonstrationDocument] {
        var parcels: [Parcel] = []
        for business in cast.businesses {
            let entries = journals.flatMap { $0.entries[business.slug] ?? [] }
            parcels += self.parcels(business, entries)
        }
        parcels.sort { ($0.number > 1 ? 1 : 0, $0.created) < ($1.number > 1 ? 1 : 0, $1.created) }
        return parcels.map(document)
    }

    /// In the order in which they reached the sender's book, cut after every 500.
    private func parcels(_ business: Business, _ entries: [Journal.Entry]) -> [Parcel] {
        let times = entries.map(\.entered)
        let order = entries.indices.sorted { (times[$0], $0) < (times[$1], $1) }
        let ordered = order.map { entries[$0] }
        return stride(from: 0, to: ordered.count, by: Publisher.eventsInDocument).enumerated().map { index, start in
            let events = ordered[start..<min(start + Publisher.eventsInDocument, ordered.count)]
            return Parcel(business: business, number: index + 1, events: events)
        }
    }

    private func document(_ parcel: Parcel) -> DemonstrationDocument {
        var json = JSONWriter()
        json.reserve(parcel.events.reduce(30_000) { $0 + $1.json.count + 1 })
        json.object { write(parcel, to: &$0) }
        return DemonstrationDocument(
            name: "\(parcel.business.slug)-\(String(1000 + parcel.number).dropFirst())", bytes: json.bytes,
            sender: String(parcel.business.key.path.dropFirst()), senderName: parcel.business.name,
            eventCount: parcel.events.count)
    }

    private func write(_ parcel: Parcel, to json: inout JSONWriter) {
        json.name("@context")
        json.array { json in
            json.string("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld")
            json.object { $0.member("nguon", "https://nguon.example/voc/") }
        }
        json.member("type", "EPCISDocument")
        json.member("schemaVersion", "2.0")
        json.member("creationDate", parcel.created.text(utc: parcel.business.spelling.utc))
        json.member("sender", parcel.business.key.text(parcel.business.spelling.identifiers))
        if parcel.number == 1 {
            json.name("epcisHeader")
            header(parcel.business).write(to: &json)
        }
        json.name("epcisBody")
        json.object { json in
            json.name("eventList")
            json.array { json in parcel.events.forEach { json.raw($0.json) } }
        }
    }

    /// Its own entries, and those of the suppliers abroad for which it speaks.
    private func header(_ business: Business) -> MasterDataHeader {
        let parties = [business] + cast.spokenFor(by: business)
        let slugs = Set(parties.map(\.slug))
        return MasterDataHeader(
            business: business, parties: parties, places: cast.places.filter { slugs.contains($0.keeper.slug) },
            products: cast.products.filter { slugs.contains($0.producer.slug) }, communes: communes, calendar: calendar)
    }
}
