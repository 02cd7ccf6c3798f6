import Traceability

extension DocumentGuide {
    /// Three steps: which paper, what it covers and how long, who may see its copy.
    func steps(_ draft: FileDraft<DocumentFile>, _ view: FileView) -> [FileStep] {
        let ask = DocumentQuestions(draft: draft, view: view)
        return [
            FileStep(title: view.text("document.step.what"), parts: ask.what),
            FileStep(title: view.text("document.step.scope"), parts: ask.scope),
            FileStep(title: view.text("document.step.audience"), parts: ask.audience),
        ]
    }

    func reading(_ form: FormBody, into file: DocumentFile, by view: FileView) -> DocumentFile {
        var file = file
        readWhat(form, &file)
        readScope(form, &file)
        readAudience(form, &file)
        return file
    }

    private func readWhat(_ form: FormBody, _ file: inout DocumentFile) {
        if let type = form["type"].flatMap(DocumentType.init(rawValue:)) { file.type = type }
        if let name = form["name"] { file.name = name }
        if let owner = form.answer("owner") { file.owner = owner.lowercased() }
        if form["number"] != nil { file.number = form.answer("number") }
        if form["issuer"] != nil { file.issuer = form.answer("issuer") }
        if let replaces = form.answer("replaces"), FileRoute.isID(replaces) { file.replaces = replaces }
        if let standards = form["scope/standards"] { file.scope.standards = Self.lines(standards) }
    }

    /// Boxes that nobody ticked are not sent: the days beside them tell that they were asked.
    private func readScope(_ form: FormBody, _ file: inout DocumentFile) {
        guard form["validTo"] != nil else { return }
        file.scope.isWholeParty = form["scope/isWholeParty"] != nil
        file.scope.products = form.all("scope/products").filter(FileRoute.isID)
        file.scope.places = form.all("scope/places").filter(FileRoute.isID)
        file.validFrom = form.answer("validFrom").flatMap(DayText.reading)
        file.validTo = form.answer("validTo").flatMap(DayText.reading)
    }

    private func readAudience(_ form: FormBody, _ file: inout DocumentFile) {
        guard let audience = form["audience"] else { return }
        file.audience = DocumentAudience(rawValue: audience) ?? .authority
        file.partners = Self.lines(form["partners"] ?? "").map { $0.lowercased() }.filter(FileRoute.isID)
        file.note = form.answer("note")
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    }
}
