import Hummingbird

/// `/quet-ma`: a photograph of a code leads to the page of the code; several are listed; where none was read, what to do better.
struct PhotoHandler: Handler {
    let pages: Pages
    let photos: PhotoReader
    let settings: WebSettings

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return page(PhotoForm(), visit) }
        switch try await PhotoForm.answer(visit, photos, settings) {
        case .code(let code):
            return Response(status: .seeOther, headers: [.location: LookupQuestion(words: code.text).address])
        case .form(let form, let status): return page(form, visit, status: status)
        }
    }

    private func page(_ form: PhotoForm, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        let words = PageWords(catalogue: pages.catalogue, language: visit.language)
        return pages.response("photo", PhotoPage(form, words: words), for: visit, status: status)
    }
}
