import Hummingbird

/// `GET /assets/…`: immutable under the hashed name, revalidated under the plain one.
struct AssetHandler: Handler {
    let shelf: AssetShelf
    let name: String

    func answer(_ visit: Visit) throws -> Response {
        guard let asset = shelf.asset(served: name) else { throw Problem.notFound }
        var headers = HTTPFields()
        headers[.eTag] = asset.entityTag
        headers[.cacheControl] = name == asset.servedName ? "public, max-age=31536000, immutable" : "public, no-cache"
        if visit.header(.ifNoneMatch).map({ matches($0, asset.entityTag) }) ?? false {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = asset.mediaType
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }

    /// RFC 9110 13.1.2: a list of tags or `*`, compared weakly.
    private func matches(_ condition: String, _ tag: String) -> Bool {
        condition.split(separator: ",").contains { item in
            let item = item.trimmed
            return item == "*" || item == tag || item == "W/\(tag)"
        }
    }
}
