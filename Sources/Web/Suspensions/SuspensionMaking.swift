import Records
import Traceability

/// What pages and programs do alike: a step of a suspension, with the letters that leave with it.
struct SuspensionMaking: Sendable {
    let desk: SuspensionDesk
    let visit: Visit

    func make(
        _ id: String, _ subject: SuspensionSubject, _ product: StoredFile<ProductFile>, _ terms: SuspensionTerms
    ) async throws -> SuspensionOutcome {
        let letter = SuspensionLetter(desk, .made, id: id, subject, product, at: desk.base.now())
        let letters = try await letter.toBusiness(
            ["decision": terms.decision, "authority": terms.authority, "reason": terms.reason])
        return try await desk.store.make(
            id, subject, file: product.id, terms, letters: letters, by: visit.author)
    }

    func answer(
        _ stored: StoredSuspension, _ product: StoredFile<ProductFile>, _ answer: SuspensionAnswer
    ) async throws -> SuspensionOutcome {
        let letter = SuspensionLetter(desk, .answered, id: stored.id, stored.subject, product, at: desk.base.now())
        let letters = try await letter.to(account: stored.actor, ["decision": stored.terms.decision])
        return try await desk.store.answer(stored.id, answer, letters: letters, by: visit.author)
    }

    func lift(
        _ stored: StoredSuspension, version: Int64?, _ product: StoredFile<ProductFile>, _ lifting: SuspensionLifting
    ) async throws -> SuspensionOutcome {
        let letter = SuspensionLetter(desk, .lifted, id: stored.id, stored.subject, product, at: desk.base.now())
        let letters = try await letter.toBusiness(["decision": lifting.decision, "reason": lifting.reason])
        return try await desk.store.lift(
            stored.id, version: version, lifting, letters: letters, by: visit.author)
    }
}
