import GS1
import Hummingbird
import Traceability

/// Writes a linkset in the form a client takes.
struct LinksetAnswers: Sendable {
    let view: OriginView
    let visit: Visit

    func response(_ linkset: Linkset, _ form: LinksetForm, _ code: DigitalLink) -> Response {
        write(linkset, form, code, isChoice: false)
    }

    /// Several links of one type that nothing tells apart: the client chooses.
    func choices(_ linkset: Linkset, _ form: LinksetForm, _ code: DigitalLink) -> Response {
        var response = write(linkset, form, code, isChoice: true)
        response.status = .multipleChoices
        return response
    }

    private func write(_ linkset: Linkset, _ form: LinksetForm, _ code: DigitalLink, isChoice: Bool) -> Response {
        switch form {
        case .page:
            let page = LinksetPage(linkset, code, isChoice: isChoice, catalogue: view.pages.catalogue, visit.language)
            return view.pages.response("linkset", page, for: visit)
        case .linkset, .linkedData:
            let document = LinksetDocument(linkset: linkset, hasContext: form == .linkedData)
            return JSONAnswer.response(document, mediaType: form.rawValue)
        }
    }
}
