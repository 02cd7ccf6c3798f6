import Hummingbird
import Records

/// `POST /dang-xuat`.
struct SignOutHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        _ = try await visit.form(settings: desk.settings)
        if let person = visit.person { try await desk.store.signOut(person.token, at: desk.place(of: visit)) }
        return desk.seeOther(.signIn(.signIn), cookies: [desk.cookie.clearing])
    }
}
