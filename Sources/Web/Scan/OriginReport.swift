import GS1

/// How to report wrong facts or suspected fakes: the ways that exist, with the code ready to be read out or sent.
struct OriginReport: Sendable {
    /// The code as printed: `(01) 09521001001007 (10) RI6-2611A`.
    let code: String
    let agency: String?
    let phone: String?
    /// `tel:…`
    let call: String?
    let email: String?
    /// `mailto:…`, with the code in subject and text.
    let write: String?
    let canReach: Bool

    init(_ link: DigitalLink, to agency: Agency?, words: OriginWords) {
        code = ([link.key] + link.qualifiers).map { "(\($0.ai)) \($0.value)" }.joined(separator: " ")
        self.agency = agency?.name
        phone = agency?.phone
        call = agency?.dialled
        email = agency?.email
        let subject = words.text("origin.report.subject", ["code": code])
        let text = words.text("origin.report.text", ["uri": words.uri(of: link)])
        write = agency?.email.map {
            "mailto:\($0)?subject=\(PercentCoding.encode(subject))"
                + "&body=\(PercentCoding.encode(text.replacing("\n", with: "\r\n")))"
        }
        canReach = agency?.canBeReached ?? false
    }
}

extension OriginReport: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "code": code
        case "agency": agency
        case "phone": phone
        case "call": call
        case "email": email
        case "write": write
        case "canReach": canReach
        default: nil
        }
    }
}
