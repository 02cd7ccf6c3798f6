import Hummingbird
import Records

/// `POST /quan-ly/tai-khoan/ma-du-phong`: new codes on paper, the old ones open nothing any more.
struct RecoveryHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        let person = try visit.requirePerson()
        _ = try await visit.form(settings: desk.settings)
        guard person.account.hasSecondFactor, person.session.stage == .bothFactors else { throw Problem.notFound }
        return desk.page(
            .recovery(
                try await desk.store.renewRecoveryCodes(of: person.account, at: desk.place(of: visit)),
                desk.words(visit)), visit)
    }
}
