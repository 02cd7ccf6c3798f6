import GS1
import Records
import Support
import Testing
import Traceability

@Suite("Whose a code is that nobody declared")
struct KnownIssuersTests {
    @Test(
        "somebody's here where any product or place under its company's digits is declared", arguments: Engine.available
    )
    func issuers(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            func isKnown(_ path: String) async throws -> Bool {
                try await province.scans.dossier(for: DigitalLink(path: path)).isIssuerKnown
            }
            #expect(try await !isKnown("/01/08934567000017"))
            var document = ChainDocument()
            document.declare("EPCClass", "\(Code.origin)/01/18934567000014", [("cbvmda:descriptionShort", "Gạo (mẫu)")])
            document.declare("Location", "\(Code.origin)/414/5012345000008", [("cbvmda:name", "Kho (mẫu)")])
            try await province.capture(document)
            #expect(try await isKnown("/01/08934567000017/21/A1"))
            #expect(try await isKnown("/01/05012345000015"))
            #expect(try await !isKnown("/01/08934568000016"))
            #expect(try await !isKnown("/01/05012355000005"))
            #expect(try await isKnown("/414/8934568000009"))
        }
    }
}
