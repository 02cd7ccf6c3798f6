/// Takes files: the control of a ``Field``. The hint says which kinds and how large.
struct FileInput: Component {
    static let template = "part-file-input"

    /// Media types and endings, as in HTML.
    let accept: String
    let takesSeveral: Bool

    init(accept: String, takesSeveral: Bool = false) {
        self.accept = accept
        self.takesSeveral = takesSeveral
    }
}
