extension Visit {
    /// The name of the field that every form of a signed-in person carries.
    static let formTokenField = "ma-phien"

    /// What a form sent, once it is certain that the page was ours.
    /// - Throws: 403 for a form without its session's token, and what `FormReader` throws.
    func form(_ limits: FormLimits = .answers, settings: WebSettings) async throws -> FormBody {
        let body = try await FormReader(settings: settings, limits: limits).read(self)
        guard let person else { return body }
        guard body[Self.formTokenField] == person.formToken else { throw Problem(.staleForm, "web.formToken") }
        return body
    }

    /// What a form of this visit's page sends beside what is typed.
    var formFields: [HiddenField] { person.map { [HiddenField(Self.formTokenField, $0.formToken)] } ?? [] }
}
