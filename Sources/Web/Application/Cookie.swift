/// RFC 6265, as much as one cookie needs.
enum Cookie {
    static func value(of name: String, in header: String) -> String? {
        for pair in header.split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, parts[0].trimmed == name { return parts[1].trimmed }
        }
        return nil
    }

    /// A cookie that remembers a choice for a year; scripts never need it.
    static func lasting(_ name: String, _ value: String, isSecure: Bool) -> String {
        "\(name)=\(value); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly" + (isSecure ? "; Secure" : "")
    }
}
