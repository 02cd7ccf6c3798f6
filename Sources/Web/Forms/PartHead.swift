import Foundation

/// What a part of a multipart body says of itself.
struct PartHead: Sendable {
    let name: String
    /// Without folders; nil where the part is no file.
    let fileName: String?
    let mediaType: String

    /// - Parameter bytes: the lines before the empty one.
    init(_ bytes: ArraySlice<UInt8>) throws(Problem) {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw Problem(.badRequest, "form.notText")
        }
        var disposition = ""
        var type = "text/plain"
        for line in text.components(separatedBy: "\r\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            switch parts[0].lowercased() {
            case "content-disposition": disposition = parts[1].trimmed
            case "content-type": type = parts[1].prefix { $0 != ";" }.trimmed.lowercased()
            default: continue
            }
        }
        guard disposition.lowercased().hasPrefix("form-data"), let name = Self.parameter("name", of: disposition),
            !name.isEmpty
        else { throw MultipartReader.broken }
        self.name = name
        fileName = Self.parameter("filename", of: disposition).map(Self.withoutFolders)
        mediaType = type
    }

    /// Browsers write `name="…"` and, inside, %22 for a quotation mark (WHATWG, multipart/form-data encoding).
    private static func parameter(_ name: String, of disposition: String) -> String? {
        guard let start = disposition.range(of: "; \(name)=\"", options: .caseInsensitive),
            let end = disposition[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        let text = String(disposition[start.upperBound..<end])
        let plain = text.replacingOccurrences(of: "%22", with: "\"").replacingOccurrences(of: "%0D%0A", with: " ")
        return plain.precomposedStringWithCanonicalMapping
    }

    private static func withoutFolders(_ path: String) -> String {
        String(path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? "")
    }
}
