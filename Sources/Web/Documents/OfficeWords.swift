import Traceability

/// What an office is called.
struct OfficeWords: Sendable {
    let catalogue: Catalogue
    let places: PlaceNames
    let language: Language

    func text(_ office: DocumentOffice) -> String {
        switch office {
        case .commune(let code):
            let name = places.commune(code)?.text(in: language) ?? code
            return catalogue.text("document.office.commune", in: language, ["commune": name])
        case .sector(let sector): return catalogue.text("document.office.\(sector.rawValue)", in: language)
        case .province: return catalogue.text("document.office.province", in: language)
        }
    }
}
