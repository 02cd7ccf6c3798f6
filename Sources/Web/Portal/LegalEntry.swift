import Traceability

/// A legal text as the page tells of it.
struct LegalEntry: Shown {
    let number: String
    let subject: String
    /// A class of the style sheet; nothing while it is in force.
    let tone: String
    let status: String
    /// When it was issued, came into force, ended, and what replaced it; what is known of that.
    let dates: String
    /// What in this system rests on it; nil where nothing does.
    let relies: String?

    init(_ instrument: LegalInstrument, _ reliance: LawReliance, on day: CivilDay, words: OriginWords) {
        number = instrument.title
        subject = words.text(instrument.subject)
        let status = instrument.status(on: day)
        tone = status == .inForce ? "" : "caution"
        self.status = words.text("legal.status.\(status.rawValue)")
        let days = [
            ("legal.issued", instrument.issued), ("legal.from", instrument.inForce), ("legal.until", instrument.ended),
        ]
        let told = days.compactMap { key, day in day.map { words.text(key, ["day": words.day($0)]) } }
        let title = { (number: LegalNumber) in reliance.library[number]?.title ?? number.text }
        let next = instrument.replacedBy.map { words.text("legal.replacedBy", ["number": title($0)]) }
        let held = instrument.suspendedBy.map { words.text("legal.suspendedBy", ["number": title($0)]) }
        dates = (told + [next].compactMap(\.self) + held).joined(separator: "; ")
        let relying = reliance.told(on: instrument) { words.text($0, $1) }
        relies = relying.isEmpty ? nil : relying.joined(separator: "; ")
    }
}
