/// `/tra-cuu`: the box again, with what can be said of the words typed.
struct LookupPage: PageBody {
    let title: String
    let words: String
    /// Nothing was typed.
    let isEmpty: Bool
    /// Words that are no code: search by name is not there yet, and the page says so.
    let isName: Bool

    var isIndexed: Bool { false }

    init(words: String, title: String) {
        self.title = title
        self.words = words
        isEmpty = words.isEmpty
        isName = !words.isEmpty
    }
}
