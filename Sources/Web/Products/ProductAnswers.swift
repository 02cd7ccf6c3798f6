import GS1
import Traceability

/// What a form says of a product, put into its file: codes in one spelling where they can be read, as typed where not.
struct ProductAnswers {
    let form: FormBody
    let view: FileView

    func put(into file: ProductFile) -> ProductFile {
        var file = file
        readWhat(&file)
        readCode(&file)
        readGoods(&file)
        readLabel(&file)
        readPapers(&file)
        readToday(&file)
        return file
    }

    /// An answer to a question that was asked; what was not asked stays.
    private func text(_ name: String, _ value: inout String?) {
        if form[name] != nil { value = form.answer(name) }
    }

    private func day(_ name: String) -> CivilDay? { form.answer(name).flatMap(DayText.reading) }

    private func readWhat(_ file: inout ProductFile) {
        if let name = form["name"] { file.name = name }
        if let owner = form.answer("owner") { file.owner = owner.lowercased() }
        if let group = form["group"] { file.group = ProductGroup(rawValue: group) }
        text("commune", &file.commune)
        text("brand", &file.brand)
        text("nameEnglish", &file.nameEnglish)
        text("about", &file.about)
    }

    private func readCode(_ file: inout ProductFile) {
        guard form["gtin"] != nil else { return }
        file.gtin = form.answer("gtin").map(Self.gtin)
        file.internalCode = form.answer("internalCode").map { InternalCode(reading: $0)?.text ?? $0 }
        file.basis = form.answer("basis/kind").flatMap(GTINBasis.Kind.init(rawValue:)).map { kind in
            GTINBasis(
                kind, paper: form.answer("basis/paper"), holder: form.answer("basis/holder"),
                holderCountry: file.basis?.holderCountry, from: day("basis/from"), to: day("basis/to"))
        }
        // The form does not ask what for: what was agreed stays as it is.
        let agreed = Dictionary(file.authorised.map { ($0.party, $0.scope) }, uniquingKeysWith: { one, _ in one })
        file.authorised = rows("authorised", "party") { at, typed in
            let party = typed.lowercased()
            return GTINAuthorisation(
                party: party, scope: agreed[party] ?? Set(GTINScope.allCases), from: day("\(at)/from") ?? view.today,
                to: day("\(at)/to"), paper: form.answer("\(at)/paper"))
        }
        file.registration = form.answer("registration/step").flatMap(CodeRegistration.Step.init(rawValue:)).map {
            step in
            var registration = file.registration ?? CodeRegistration()
            registration.step = step
            registration.filed = day("registration/filed")
            registration.application = form.answer("registration/application")
            registration.granted = day("registration/granted")
            registration.companyPrefix = form.answer("registration/companyPrefix")
            registration.feePaidUntil = day("registration/feePaidUntil")
            registration.validTo = day("registration/validTo")
            return registration
        }
    }

    private func readGoods(_ file: inout ProductFile) {
        guard form["net"] != nil else { return }
        file.net = form.answer("net").map { amount in
            let unit = form.answer("net/unit").flatMap(NetContent.Unit.init(rawValue:)) ?? .gram
            return NetContent(NumberText.reading(amount, in: view.words.language)?.value ?? 0, unit)
        }
        file.origin = form.answer("origin/phrase").flatMap(ProductOrigin.Phrase.init(rawValue:)).map { phrase in
            ProductOrigin(phrase, country: form.answer("origin/country")?.uppercased() ?? "VN")
        }
        file.hsCode = form.answer("hsCode").map { HSCode(reading: $0)?.text ?? $0 }
        file.shelfLife = form.answer("shelfLife/amount").map { amount in
            ShelfLife(
                Int(amount) ?? 0, form.answer("shelfLife/unit").flatMap(ShelfLife.Unit.init(rawValue:)) ?? .day,
                from: form.answer("shelfLife/from").flatMap(ShelfLife.Start.init(rawValue:)) ?? .manufacture,
                storage: form.answer("shelfLife/storage"))
        }
        file.packs = rows("packs", "name") { at, name in
            PackLevel(
                name: name, holds: form.answer("\(at)/holds").flatMap { Int($0) } ?? 0,
                gtin: form.answer("\(at)/gtin").map(Self.gtin))
        }
    }

    private func readLabel(_ file: inout ProductFile) {
        if let group = form["labelGroup"] { file.labelGroup = Int(group) }
        for item in LabelItem.allCases where form["label/\(item.rawValue)"] != nil {
            file.label[item.rawValue] = form.answer("label/\(item.rawValue)")
        }
    }

    private func readPapers(_ file: inout ProductFile) {
        guard let standards = form["standards"] else { return }
        file.standards = standards.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
        let first = form.answer("papers/0/number").map { number in
            ProductPaper(
                form.answer("papers/0/kind").flatMap(ProductPaper.Kind.init(rawValue:)) ?? .other, number: number,
                day: day("papers/0/day"), authority: form.answer("papers/0/authority"))
        }
        file.papers = [first].compactMap(\.self) + file.papers.dropFirst()
        file.indication = form.answer("indication/name").map { name in
            GeographicalIndication(
                name: name, certificate: form.answer("indication/certificate"), permit: form.answer("indication/permit")
            )
        }
        file.ocop = form.answer("ocop/stars").flatMap { Int($0) }.map { stars in
            OCOPRecognition(
                stars: stars, decision: form.answer("ocop/decision"), decided: day("ocop/decided"),
                issuer: form.answer("ocop/issuer"), validTo: day("ocop/validTo"))
        }
    }

    private func readToday(_ file: inout ProductFile) {
        guard form["tracing/code"] != nil else { return }
        file.tracing = form.answer("tracing/code").flatMap(TracingToday.Code.init(rawValue:)).map { code in
            TracingToday(
                code, vendor: form.answer("tracing/vendor"),
                isOnNationalPortal: form.answer("tracing/portal").map { $0 == "yes" }, asked: view.today)
        }
    }

    /// The rows of a list that have an answer to their first question.
    private func rows<Row>(_ list: String, _ first: String, _ make: (String, String) -> Row) -> [Row] {
        (0..<6).compactMap { place in
            let at = "\(list)/\(place)"
            return form.answer("\(at)/\(first)").map { make(at, $0) }
        }
    }

    /// Fourteen digits, however it was typed; what is wrong stays as it is, for its finding to show.
    private static func gtin(_ typed: String) -> String {
        let digits = typed.filter { !$0.isWhitespace && $0 != "-" }
        return (try? GTIN(digits))?.text ?? digits
    }
}
