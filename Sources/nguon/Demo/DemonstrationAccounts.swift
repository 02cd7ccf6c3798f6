import Demonstration
import Records
import Traceability

/// An account for each role, with a password and a second factor that everybody knows. They exist in stores marked as a
/// demonstration's and nowhere else. Officers need their second factor here as anywhere: nothing is left out for showing.
struct DemonstrationAccounts: Sendable {
    static let password = "nguon-demo-2026"
    static let secondFactor = OneTimePassword(secret: Array("nguon-demonstration!".utf8))

    let accounts: AccountStore

    /// Makes those that are missing.
    func make(_ people: [DemonstrationPerson]) async throws {
        for person in people {
            guard let login = Login(person.login), let grant = Self.grant(person),
                try await accounts.account(login: login) == nil
            else { continue }
            let author = Author.system("demonstration")
            let account = try await accounts.create(
                login: login, name: person.name, password: Self.password, grants: [grant], by: author)
            guard account.needsSecondFactor else { continue }
            try await accounts.setSecondFactor(Self.secondFactor, of: account.id, by: author)
        }
    }

    static func grant(_ person: DemonstrationPerson) -> Grant? {
        Role(rawValue: person.role).flatMap { role in
            Grant(
                role: role, party: person.party, communes: person.communes,
                sectors: Set(person.sectors.compactMap(Sector.init(rawValue:))))
        }
    }

    /// `account ROLE LOGIN PASSWORD`, and `second-factor SECRET` for those that need one.
    static func lines(_ people: [DemonstrationPerson]) -> [String] {
        people.map { "account \($0.role) \($0.login) \(password)" }
            + ["second-factor \(Base32.encode(secondFactor.secret))"]
    }
}
