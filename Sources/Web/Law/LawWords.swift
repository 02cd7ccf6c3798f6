import Traceability

/// How legal texts are spoken of on working pages.
struct LawWords: Sendable {
    let view: FileView

    func badge(_ status: LegalInstrument.Status) -> Badge {
        let kind: Badge.Kind =
            switch status {
            case .inForce: .confirmed
            case .coming: .declared
            case .suspended: .danger
            case .ended: .caution
            }
        return Badge(view.text("legal.status.\(status.rawValue)"), kind)
    }

    /// When it was issued, came into force, ended, and what replaced or suspends it; what is known of that.
    func dates(_ instrument: LegalInstrument, _ library: LegalLibrary) -> String {
        let title = { (number: LegalNumber) in library[number]?.title ?? number.text }
        let days = [
            ("legal.issued", instrument.issued), ("legal.from", instrument.inForce), ("legal.until", instrument.ended),
        ].compactMap { key, day in day.map { view.text(key, ["day": view.day($0)]) } }
        let others = [instrument.replacedBy.map { view.text("legal.replacedBy", ["number": title($0)]) }]
        let held = instrument.suspendedBy.map { view.text("legal.suspendedBy", ["number": title($0)]) }
        return (days + others.compactMap(\.self) + held).joined(separator: "; ")
    }
}
