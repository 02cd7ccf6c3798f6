import Carriers
import Hummingbird

/// `GET /ma-in?data=CODE&carrier=KIND`: a code as a symbol in a print size. The same question has the same bytes for an answer, for ever.
struct CarrierHandler: Handler {
    let pages: Pages

    func answer(_ visit: Visit) throws -> Response {
        if let broken = visit.query.broken {
            throw Problem(.badRequest, "web.brokenQuery", ["pair": String(broken.prefix(100))])
        }
        let question = try CarrierQuestion(visit.query)
        let bytes: [UInt8]
        do throws(CarrierTrouble) {
            bytes = try file(question)
        } catch {
            throw Problem(error, in: PageWords(catalogue: pages.catalogue, language: visit.language))
        }
        let tag = EntityTag(of: bytes)
        var headers = HTTPFields()
        headers[.eTag] = tag.quoted
        headers[.cacheControl] = "public, max-age=31536000, immutable"
        if tag.isNamed(in: visit.header(.ifNoneMatch)) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = question.format.mediaType
        headers[.contentDisposition] = "\(Self.disposition(question)); filename=\"\(Self.fileName(question))\""
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func file(_ question: CarrierQuestion) throws(CarrierTrouble) -> [UInt8] {
        let symbol = try question.code.symbol(question.carrier, of: pages.installation)
        let printed = try PrintedSymbol(
            symbol, for: question.use, module: question.module, dpi: question.format == .png ? question.dpi : nil,
            hasText: question.hasText)
        switch question.format {
        case .svg: return Array(printed.svg().utf8)
        case .pdf: return printed.pdf(title: "\(question.carrier.rawValue) \(question.code.caption)")
        case .png: return printed.png() ?? []
        }
    }

    /// A drawing is shown in a page, a file to print is kept.
    private static func disposition(_ question: CarrierQuestion) -> String {
        question.format == .pdf ? "attachment" : "inline"
    }

    /// `gs1-128-01-09521001001007-10-A.pdf`; only letters and digits go into a header.
    private static func fileName(_ question: CarrierQuestion) -> String {
        let words = question.code.caption.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        let name = ([question.carrier.rawValue] + words).joined(separator: "-").prefix(120)
        return "\(name).\(question.format.rawValue)"
    }
}

extension PrintableCode {
    /// `(01)09521001001007(10)A`
    var caption: String { elements.map { "(\($0.ai))\($0.value)" }.joined() }
}

extension Problem {
    /// A symbol that is not made as asked, with what would do.
    init(_ trouble: CarrierTrouble, in words: PageWords) {
        let length = { (micrometres: Int) in words.millimetres(micrometres) }
        var arguments = ["carrier": words.text("carrier.name.\(trouble.carrier)")]
        switch trouble {
        case .content: break
        case .tooMuch(_, let most): arguments["most"] = String(most)
        case .use(_, let use): arguments["use"] = words.text("carrier.use.\(use)")
        case .moduleWidth(_, let found, let least, let most):
            arguments.merge(["found": length(found), "least": length(least), "most": length(most)]) { $1 }
        case .resolution(_, let found, let least):
            arguments.merge(["found": String(found), "least": String(least)]) { $1 }
        case .tooWide(_, let found, let most, let fitting):
            arguments.merge(["found": length(found), "most": length(most)]) { $1 }
            arguments["fitting"] = fitting.map(length)
        }
        self.init(.queryParameter, trouble.code, arguments)
    }
}

extension PageWords {
    /// `0,33 mm`
    func millimetres(_ micrometres: Int) -> String {
        Quantity(Double(micrometres) / 1_000).map { amount($0, "mm", places: 3) } ?? ""
    }
}
