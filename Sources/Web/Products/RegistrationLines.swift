import Traceability

/// The lines of Mẫu số 5 (NĐ 37/2026/NĐ-CP): those with a star are asked for; what no file says is left to be written by hand.
struct RegistrationLines {
    let product: ProductFile
    let party: PartyFile?
    let view: FileView

    private func line(_ key: String, _ value: String?, isAsked: Bool = false) -> SummaryList.Line {
        let shown = value.flatMap { $0.isEmpty ? nil : $0 } ?? Self.blank
        return SummaryList.Line(view.text(key) + (isAsked ? " *" : ""), shown)
    }

    private static let blank = String(repeating: "…", count: 24)

    /// Without marks, in capitals, where there is no English name.
    private var unaccented: String? {
        party.map { $0.nameEnglish ?? FoldedText.words(of: $0.name).joined(separator: " ").uppercased() }
    }

    var business: [SummaryList.Line] {
        let address = [party?.address.printed ?? party?.address.street, party.map { view.commune($0.address.commune) }]
        return [
            line("product.form.name", party?.name, isAsked: true),
            line("product.form.nameEnglish", unaccented),
            line("product.form.licence", party?.licence?.number ?? party?.taxCode, isAsked: true),
            line("product.form.licence.day", party?.licence?.date.map { view.day($0) }, isAsked: true),
            line("product.form.licence.issuer", party?.licence?.issuer, isAsked: true),
            line(
                "product.form.address",
                address.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "), isAsked: true),
            line("product.form.phone", party?.phone.map(PhoneNumber.shown), isAsked: true),
            line("product.form.email", party?.email),
        ]
    }

    var people: [SummaryList.Line] {
        let contact = party?.contacts.first ?? party?.representative
        return [
            line("product.form.representative", person(party?.representative)),
            line("product.form.contact", person(contact)),
        ]
    }

    private func person(_ contact: Contact?) -> String? {
        contact.map { one in
            let parts = [one.name, one.title, one.phone.map(PhoneNumber.shown), one.email]
            return parts.compactMap(\.self).joined(separator: " · ")
        }
    }

    var goods: [SummaryList.Line] {
        [
            line("product.name", product.name), line("product.brand", product.brand),
            line("product.group", product.group.map { view.text("product.group.\($0.rawValue)") }),
            line("product.net", product.net?.text), line("product.form.count", nil),
        ]
    }

    var signature: [SummaryList.Line] {
        [line("product.form.day", nil), line("product.form.signed", nil)]
    }
}
