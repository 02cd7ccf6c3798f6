import Hummingbird
import Records
import Traceability

/// A copy of a paper on its way to a reader. People made it, so a browser must do nothing with it but show or save it: its type is what its
/// bytes are, its name is ours, nothing in it may run, and a PDF is saved and not opened inside our pages.
enum CopyAnswer {
    static func response(_ copy: StoredCopy, of id: String) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = copy.type.mediaType
        let manner = copy.type == .pdf ? "attachment" : "inline"
        headers[.contentDisposition] = "\(manner); filename=\"giay-to-\(id).\(copy.type.ending)\""
        headers[.contentSecurityPolicy] = policy
        headers[.cacheControl] = "private, no-store"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: copy.bytes)))
    }

    static let policy = "sandbox; default-src 'none'; frame-ancestors 'none'"
}

extension DocumentFile {
    /// Whether a business that does not reach the file may see its copy: its owner named it.
    func isShown(to caller: Caller) -> Bool {
        audience == .partner && (standing.status == .active || standing.status == .submitted)
            && !caller.parties.isDisjoint(with: partners)
    }
}
