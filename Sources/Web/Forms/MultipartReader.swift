/// Reads `multipart/form-data` (RFC 7578) from bytes that are all here. Each byte is looked at once; nothing is copied but names,
/// answers and files.
struct MultipartReader: Sendable {
    let boundary: MultipartBoundary
    let limits: FormLimits

    /// - Throws: 400 where the parts do not follow one another as they should, where a text is no UTF-8, or where there are too many.
    func read(_ bytes: [UInt8]) throws(Problem) -> FormBody {
        let delimiter = Array("\r\n--".utf8) + boundary.bytes
        var fields: [FormField] = []
        var files: [FormFile] = []
        // The first delimiter has no line end before it; nothing else may stand there.
        guard bytes.starts(with: delimiter.dropFirst(2)) else { throw Self.broken }
        var position = delimiter.count - 2
        while true {
            let rest = bytes[position...]
            if rest.starts(with: "--".utf8) { return FormBody(fields: fields, files: files) }
            guard rest.starts(with: "\r\n".utf8) else { throw Self.broken }
            let start = position + 2
            guard let headEnd = Self.find(Array("\r\n\r\n".utf8), in: bytes, from: position, within: 4_096),
                let end = Self.find(delimiter, in: bytes, from: headEnd + 2)
            else { throw Self.broken }
            let head = try PartHead(headEnd > start ? bytes[start..<headEnd] : [])
            // An empty part's delimiter begins with the line end that closes its head.
            let body = headEnd + 4 <= end ? bytes[(headEnd + 4)..<end] : []
            if let name = head.fileName {
                if !(name.isEmpty && body.isEmpty) {
                    files.append(
                        FormFile(field: head.name, name: name, mediaType: head.mediaType, bytes: Array(body)))
                }
            } else {
                guard let value = String(validating: body, as: UTF8.self), !body.contains(0) else {
                    throw Problem(.badRequest, "form.notText")
                }
                fields.append(FormField(name: head.name, value: value))
            }
            guard fields.count <= limits.fields, files.count <= limits.files else {
                throw Problem(.badRequest, "form.tooManyFields")
            }
            position = end + delimiter.count
        }
    }

    static let broken = Problem(.badRequest, "form.broken")

    /// Where a pattern begins; nil where it does not, or not within so many bytes.
    private static func find(
        _ pattern: [UInt8], in bytes: [UInt8], from start: Int, within most: Int = .max
    ) -> Int? {
        let last = min(bytes.count - pattern.count, most == .max ? .max : start + most)
        var position = start
        while position <= last {
            guard let first = bytes[position...].firstIndex(of: pattern[0]), first <= last else { return nil }
            if bytes[first..<(first + pattern.count)].elementsEqual(pattern) { return first }
            position = first + 1
        }
        return nil
    }
}
