/// A static file with what HTTP needs to cache it for ever: the name carries a hash of the bytes.
struct Asset: Sendable {
    let bytes: [UInt8]
    let mediaType: String
    /// The same hash as in `servedName`.
    let entityTag: EntityTag
    /// `site.1f2e….css`: changes when the bytes do.
    let servedName: String

    /// - Parameter name: the file's own name, `site.css`.
    init(name: String, bytes: [UInt8]) {
        let tag = EntityTag(of: bytes)
        let parts = name.split(separator: ".", maxSplits: 1)
        self.bytes = bytes
        mediaType = Self.mediaType(of: name)
        entityTag = tag
        servedName = parts.count == 2 ? "\(parts[0]).\(tag.hash).\(parts[1])" : name
    }

    private static func mediaType(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "svg": "image/svg+xml"
        case "js": "text/javascript; charset=utf-8"
        case "woff2": "font/woff2"
        case "txt": "text/plain; charset=utf-8"
        case "png": "image/png"
        default: "application/octet-stream"
        }
    }
}
