/// `/quet-ma`: a photograph, or the box.
struct PhotoPage: PageBody {
    let title: String
    let action = Address.photo.path
    let error: String?
    let isUnread: Bool
    let found: [PhotoFinding]
    let hasFound: Bool
    /// Nothing was typed yet.
    let words = ""

    var hasTools: Bool { true }

    init(_ form: PhotoForm, words: PageWords) {
        title = words.text("photo.title")
        error = form.error(words)
        isUnread = form.isUnread
        found = form.found(words)
        hasFound = !found.isEmpty
    }
}
