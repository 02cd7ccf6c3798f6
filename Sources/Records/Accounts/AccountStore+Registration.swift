package import Traceability

extension AccountStore {
    /// Somebody takes part by themselves: a file that is a draft until an office approves it, and the account that answers for it, both or
    /// neither. Counted like tries to sign in, and not forgiven, so that nobody fills the province with drafts.
    /// - Throws: `AccountError` `.loginTaken`, `.heldUp` or `.busy`.
    package func register(
        _ party: PartyFile, in files: FileStore, login: Login, name: String, password: String, at place: SignInPlace
    ) async throws -> (account: Account, party: String) {
        try await count("registration", at: place)
        let hash = try await worker.hash(password, salt: randomness.bytes(16)).text
        let (id, partyID) = (newID(), FileID.make(randomness))
        let author = place.author(id)
        var file = party
        file.filledInBy = id
        guard let owner = Grant(role: .owner, party: partyID) else { throw AccountError(.unknown) }
        let draft = AccountDraft(
            id: id, login: login.text, name: name, email: nil, password: hash, grants: [owner])
        let outcome = try await files.create(file, id: partyID, by: author) { [self] session, _ in
            try insert(draft, by: author, in: session)
        }
        guard outcome.stored != nil, let account = try await account(id) else { throw AccountError(.unknown) }
        return (account, partyID)
    }
}
