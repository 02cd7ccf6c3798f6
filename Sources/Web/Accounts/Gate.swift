import Hummingbird
import HummingbirdCore

/// The one place where a request is let in or not, before its handler runs.
struct Gate: Sendable {
    let installation: InstallationSettings

    /// - Throws: 401 (a page: 303 to the sign-in), 403, 404.
    func check(_ visit: Visit) throws(Problem) {
        if visit.address.isPublicForm || visit.address.knowsPeople, visit.method == .post || visit.person != nil {
            try checkOrigin(visit)
        }
        switch visit.address.door(for: visit.method.rawValue) {
        case .everybody, .software: return
        case .person: _ = try visit.requirePerson()
        case .deed(let deed): try visit.requireAtDoor(deed, of: nil)
        case .file(let deed, let kind): try visit.requireAtDoor(deed, of: kind)
        }
    }

    /// Nobody else's page may send what a person here would send. Browsers say where a request comes from; one that says nothing
    /// must at least carry the form's token, which `Visit.form` asks for.
    private func checkOrigin(_ visit: Visit) throws(Problem) {
        guard ![.get, .head, .options].contains(visit.method) else { return }
        let site = visit.header(.fetchSite)
        guard site == nil || site == "same-origin" || site == "none" else { throw Self.foreign }
        guard let origin = visit.header(.origin), !isOwn(origin, visit) else { return }
        throw Self.foreign
    }

    private func isOwn(_ origin: String, _ visit: Visit) -> Bool {
        if installation.origins.contains(origin) { return true }
        guard let host = visit.request.head.authority, let scheme = origin.firstRange(of: "://") else { return false }
        return origin[scheme.upperBound...].lowercased() == host.lowercased()
    }

    static let foreign = Problem(.forbidden, "web.foreignForm")
}
