/// What may stand in `{{…}}` of a gateway's file.
enum GatewayValue: Hashable, Sendable {
    /// The setting `text-gateway-secret`.
    case secret
    /// `+84912345678`.
    case phone
    /// `84912345678`.
    case phoneWithoutPlus
    /// `0912345678`; of another country as `phone`.
    case phoneOfCountry
    case text
    /// Without accents: an SMS of 160 letters instead of 70.
    case textPlain
    case subject
    /// The same on every attempt.
    case id
    case purpose
    case language
    /// What `@template PURPOSE ID` says of the message's purpose.
    case template
    /// A named part of the message: `{{part.code}}`.
    case part(String)

    init?(_ name: String) {
        if name.hasPrefix("part."), name.count > 5 {
            self = .part(String(name.dropFirst(5)))
        } else if let value = Self.named[name] {
            self = value
        } else {
            return nil
        }
    }

    private static let named: [String: GatewayValue] = [
        "secret": .secret, "phone": .phone, "phone-84": .phoneWithoutPlus, "phone-0": .phoneOfCountry, "text": .text,
        "text-plain": .textPlain, "subject": .subject, "id": .id, "purpose": .purpose, "language": .language,
        "template": .template,
    ]
}
