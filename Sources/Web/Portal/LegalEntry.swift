/// A legal text as the page tells of it.
struct LegalEntry: Sendable {
    let number: String
    let subject: String
    /// A class of the style sheet; nothing while it is in force.
    let tone: String
    let status: String
    /// When it was issued, came into force, ended, and what replaced it; what is known of that.
    let dates: String

    init(_ instrument: LegalInstruments.Instrument, words: OriginWords) {
        number = instrument.number
        subject = words.text(instrument.subject)
        tone = instrument.ended == nil ? "" : "caution"
        status = words.text(instrument.ended == nil ? "legal.status.inForce" : "legal.status.ended")
        let days = [
            ("legal.issued", instrument.issued), ("legal.from", instrument.inForce), ("legal.until", instrument.ended),
        ]
        let told = days.compactMap { key, day in day.map { words.text(key, ["day": words.day($0)]) } }
        let next = instrument.replacedBy.map { words.text("legal.replacedBy", ["number": $0]) }
        dates = (told + [next].compactMap(\.self)).joined(separator: "; ")
    }
}
