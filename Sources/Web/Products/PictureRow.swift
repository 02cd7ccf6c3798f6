/// Pictures of one thing, small; each opens large, and may have a way to be taken off.
struct PictureRow: Component {
    static let template = "part-pictures"

    struct Entry: Shown {
        let page: String
        let thumbnail: String
        let name: String
        let removal: Form?
    }

    let entries: [Entry]

    /// - Parameter removal: a form that takes off the picture of a hash.
    init(_ hashes: [String], named name: String, removal: (String) -> Form? = { _ in nil }) {
        entries = hashes.map { hash in
            Entry(
                page: Address.picture(hash, isThumbnail: false).path,
                thumbnail: Address.picture(hash, isThumbnail: true).path, name: name, removal: removal(hash))
        }
    }
}
