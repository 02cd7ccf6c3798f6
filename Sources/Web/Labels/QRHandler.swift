import Carriers
import Hummingbird

/// `GET /qr?data=URI`: one of our own addresses as a symbol to print. The same question has the same bytes for an answer, for ever.
struct QRHandler: Handler {
    let installation: InstallationSettings

    func answer(_ visit: Visit) throws -> Response {
        let question = try QRQuestion(visit.query, of: installation)
        let bytes = try Self.file(question)
        let tag = EntityTag(of: bytes)
        var headers = HTTPFields()
        headers[.eTag] = tag.quoted
        headers[.cacheControl] = "public, max-age=31536000, immutable"
        if tag.isNamed(in: visit.header(.ifNoneMatch)) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = question.format.mediaType
        if question.format == .pdf {
            headers[.contentDisposition] = "attachment; filename=\"\(Self.fileName(question.address.path))\""
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func file(_ question: QRQuestion) throws(Problem) -> [UInt8] {
        let uri = question.address.uri
        guard let code = QRCode(uri, level: question.level) else {
            throw Problem(.badRequest, "web.qrTooLong", ["limit": String(PrintableAddress.mostBytes)])
        }
        switch question.format {
        case .svg: return Array(code.svg(size: question.size).utf8)
        case .pdf: return code.pdf(millimetres: question.size, title: uri)
        case .png:
            guard let picture = code.png(size: question.size) else {
                throw QRQuestion.wrongSize(.png, code.printedSide)
            }
            return picture
        }
    }

    /// `/01/09521001001007/10/A` → `qr-01-09521001001007-10-A.pdf`; only letters and digits go into a header.
    private static func fileName(_ path: String) -> String {
        let words = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return (["qr"] + words.map(String.init)).joined(separator: "-").prefix(120) + ".pdf"
    }
}
