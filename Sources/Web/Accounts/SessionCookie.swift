/// The cookies of a sign-in: the session's token, what makes a browser known to us afterwards, and what it keeps while its person is at
/// the provider of a sign-on.
struct SessionCookie: Sendable {
    let isSecure: Bool

    /// With TLS the browser itself sees to it that no other host or path can set it (RFC 6265bis 4.1.3.2).
    private var name: String { isSecure ? "__Host-phien" : "phien" }
    private var deviceName: String { isSecure ? "__Host-thiet-bi" : "thiet-bi" }

    private var ticketName: String { isSecure ? "__Host-ve-sso" : "ve-sso" }

    func token(of visit: Visit) -> String? { value(name, visit) }
    func device(of visit: Visit) -> String? { value(deviceName, visit) }

    func ticket(of visit: Visit) -> String? { value(ticketName, visit) }

    private func value(_ name: String, _ visit: Visit) -> String? {
        visit.header(.cookie).flatMap { Cookie.value(of: name, in: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Kept until the browser closes or the session ends on our side, whichever comes first on a shared machine; a telephone
    /// keeps its browser open.
    func setting(_ token: String) -> String { "\(name)=\(token); \(attributes)" }

    func settingDevice(_ device: String) -> String { "\(deviceName)=\(device); Max-Age=31536000; \(attributes)" }

    var clearing: String { "\(name)=; Max-Age=0; \(attributes)" }

    /// Ten minutes, as long as a way there and back may take.
    func settingTicket(_ ticket: String) -> String { "\(ticketName)=\(ticket); Max-Age=600; \(attributes)" }

    var clearingTicket: String { "\(ticketName)=; Max-Age=0; \(attributes)" }

    private var attributes: String { "Path=/; SameSite=Lax; HttpOnly" + (isSecure ? "; Secure" : "") }
}
