import Records
import Traceability

/// Who is signed in, as a request's handlers see them.
struct SignedIn: Sendable {
    let account: Account
    let session: AccountSession
    let caller: Caller
    /// The session's own token, for what ends or changes it. Never shown.
    let token: String
    /// What this session's forms carry.
    let formToken: String

    init(_ open: OpenSession, token: String, formToken: String, succession: CommuneSuccession) {
        account = open.account
        session = open.session
        self.token = token
        self.formToken = formToken
        caller = Caller(
            id: open.account.id, grants: open.account.grants.map(succession.widened),
            hasSecondFactor: open.session.stage == .bothFactors)
    }

    /// Stands on writes and in the trail; a key's scopes are none of a person's.
    var actor: Actor {
        Actor(id: account.id, sender: caller.parties.sorted().first ?? account.id, scopes: [])
    }
}
