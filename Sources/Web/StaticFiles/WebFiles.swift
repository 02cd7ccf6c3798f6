import Embedded

/// The files carried inside the binary: `Templates/…`, `Assets/…`, `Catalogue/…`, named by their path in this target.
package struct WebFiles: Sendable {
    private let files: [String: [UInt8]]

    /// Copies the table of the embedded files once, at start.
    package init() {
        var count = 0
        let table = UnsafeBufferPointer(start: nguon_web_files(&count), count: count)
        files = Dictionary(
            uniqueKeysWithValues: table.map { file in
                (String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
            })
    }

    package var names: [String] { files.keys.sorted() }

    package func bytes(named name: String) -> [UInt8]? { files[name] }

    package func text(named name: String) -> String? {
        files[name].map { String(decoding: $0, as: UTF8.self) }
    }
}
