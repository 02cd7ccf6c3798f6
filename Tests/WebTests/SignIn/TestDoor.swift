import Records

@testable import Web

/// Vouches for whoever the address names: `?code=NAME`. What it would keep in a browser is the errand itself.
struct TestProvider: IdentityProvider {
    func begin(_ errand: SignOnErrand, language: String) async throws(SignOnTrouble) -> SignOnDeparture {
        SignOnDeparture(
            address: "https://sso.example/authorize?a=1&lang=\(language)",
            ticket: Base64URL.encode(Array("\(errand.account ?? "") \(errand.destination)".utf8)))
    }

    func finish(
        _ parameters: @Sendable (String) -> String?, ticket: String?
    ) async throws(SignOnTrouble) -> SignOnReturn {
        guard let kept = ticket.flatMap({ Base64URL.decode($0) }), let name = parameters("code") else {
            throw SignOnTrouble(.lost, "no ticket")
        }
        let parts = String(decoding: kept, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        return SignOnReturn(
            identity: SignOnIdentity(issuer: "https://sso.example", subject: "sub-\(name)", claim: name),
            errand: SignOnErrand(
                destination: String(parts[1]), account: parts[0].isEmpty ? nil : String(parts[0])))
    }
}

extension TestStores {
    func door(_ provider: any IdentityProvider) -> SignOnDoor {
        SignOnDoor(
            provider: provider, store: SignOnStore(database: database, pen: pen), nameVietnamese: "tài khoản công vụ",
            nameEnglish: "the civil account")
    }
}
