import Hummingbird

/// `GET /assets/…`: immutable under the hashed name, revalidated under the plain one.
struct AssetHandler: Handler {
    let shelf: AssetShelf
    let name: String

    func answer(_ visit: Visit) throws -> Response {
        guard let asset = shelf.asset(served: name) else { throw Problem.notFound }
        var headers = HTTPFields()
        headers[.eTag] = asset.entityTag.quoted
        headers[.cacheControl] = name == asset.servedName ? "public, max-age=31536000, immutable" : "public, no-cache"
        if asset.entityTag.isNamed(in: visit.header(.ifNoneMatch)) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = asset.mediaType
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }
}
