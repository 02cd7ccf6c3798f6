import Hummingbird
import Records

/// `GET /anh/{hash}` and `/anh/{hash}/nho`: a picture of ours. Its name is the hash of its bytes, so it never changes.
struct PictureHandler: Handler {
    let store: PictureStore
    let hash: String
    let isThumbnail: Bool

    func answer(_ visit: Visit) async throws -> Response {
        guard let bytes = try await store.bytes(of: hash, isThumbnail ? .thumbnail : .page) else {
            throw Problem.notFound
        }
        let tag = EntityTag(of: bytes)
        var headers = HTTPFields()
        headers[.eTag] = tag.quoted
        headers[.cacheControl] = "public, max-age=31536000, immutable"
        if tag.isNamed(in: visit.header(.ifNoneMatch)) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = "image/jpeg"
        headers[own: .contentTypeOptions] = "nosniff"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
