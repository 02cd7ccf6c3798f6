import SQL
import Testing

@testable import nguon

@Suite("Trouble outside, in an operator's words")
struct TroubleTests {
    @Test("every kind of trouble with the database or the schema is status 3 with words in both languages")
    func words() {
        let troubles: [any Error] =
            SQLError.Code.allCases.map { SQLError($0, "engine words") }
            + MigrationError.Code.allCases.map { MigrationError($0, "0007_name", "detail") }
        for trouble in troubles {
            let failure = OutsideTrouble.failure(for: trouble)
            #expect(failure.status == .trouble)
            #expect(failure.phrase.vi != failure.phrase.en)
        }
    }

    @Test("the schema of a newer program is told apart from one of another build")
    func schema() {
        let newer = OutsideTrouble.failure(for: MigrationError(.newerSchema, "0007_x"))
        let other = OutsideTrouble.failure(for: MigrationError(.changed, "0007_x"))
        #expect(newer.phrase.en.contains("newer") && newer.phrase.en.contains("0007_x"))
        #expect(other.phrase.en.contains("another build"))
    }
}
