import Hummingbird

/// Whether single keys take steps on the page of a case: who speaks to the machine, or rests a hand on the keys, switches them off (WCAG 2.1.4).
enum DayKeys {
    /// Of the address, and of the cookie that remembers it.
    static let parameter = "phim"
    static let on = "bat", off = "tat"

    static func areOn(_ visit: Visit) -> Bool {
        let remembered = visit.header(.cookie).flatMap { Cookie.value(of: parameter, in: $0) }
        return (visit.query[parameter] ?? remembered) != off
    }

    static func remember(_ visit: Visit, in response: inout Response, isSecure: Bool) {
        guard let chosen = visit.query[parameter], chosen == on || chosen == off else { return }
        let cookie = Cookie.lasting(parameter, chosen, isSecure: isSecure)
        response.headers.append(.init(name: .setCookie, value: cookie))
    }
}
