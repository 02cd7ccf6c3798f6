/// Where a message goes: a phone that takes SMS or Zalo, or a mailbox. A value of this type can be put into a protocol as it is.
package enum MessageRecipient: Hashable, Sendable {
    /// E.164: `+84912345678`.
    case phone(String)
    case email(String)

    /// Nil for what is no phone number: Vietnamese as people write it (`0912 345 678`, `84912345678`), or of any country with `+`.
    package static func phone(written text: String) -> MessageRecipient? {
        let kept = text.filter { !" .-()\u{A0}".contains($0) }
        let digits = kept.hasPrefix("+") ? kept.dropFirst() : kept[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        if kept.hasPrefix("+") { return international(digits) }
        if digits.hasPrefix("84"), (11...12).contains(digits.count) { return international(digits) }
        guard digits.hasPrefix("0"), (10...11).contains(digits.count) else { return nil }
        return .phone("+84" + digits.dropFirst())
    }

    private static func international(_ digits: Substring) -> MessageRecipient? {
        (8...15).contains(digits.count) && !digits.hasPrefix("0") ? .phone("+" + digits) : nil
    }

    /// Nil for what is no plain address: one `@`, nothing that means something in a mail's head or in an address of a page.
    package static func email(written text: String) -> MessageRecipient? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"?&%#/\"<>()[],;:'\\`".utf8.contains($0) }
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), !parts[1].isEmpty, isPlain,
            text.utf8.count <= 254, !text.hasPrefix("-")
        else { return nil }
        return .email(text)
    }

    /// Reads back what was stored.
    init?(_ channel: MessageChannel, _ address: String) {
        switch channel {
        case .phone: self = .phone(address)
        case .email: self = .email(address)
        }
    }

    package var channel: MessageChannel {
        switch self {
        case .phone: .phone
        case .email: .email
        }
    }

    package var address: String {
        switch self {
        case .phone(let number): number
        case .email(let address): address
        }
    }
}
