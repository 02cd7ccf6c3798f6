import Records

/// A province's gateway for SMS or Zalo, as a file describes it: one request with places for values.
///
///     # a comment
///     @expect "CodeResult":"100"
///     @template reset 356101
///     POST https://sms.example.vn/send
///     Content-Type: application/json
///
///     {"key": "{{secret}}", "to": "{{phone-0}}", "text": "{{text}}"}
///
/// A value is escaped for the place where it stands, so that no text can add to the request.
package struct GatewayTemplate: Hashable, Sendable {
    struct Header: Hashable, Sendable {
        let name: String
        let value: GatewayText
    }

    let method: String
    let url: GatewayText
    private(set) var headers: [Header] = []
    private(set) var body: GatewayText?
    private(set) var escaping = GatewayText.Escaping.none
    /// What the answer must hold besides a good status; empty for nothing.
    private(set) var expected: [String] = []
    /// The provider's own template for a purpose.
    private(set) var templates: [MessagePurpose: String] = [:]

    package init(_ file: String) throws(GatewayTemplateError) {
        let lines = file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var index = 0
        var expected: [String] = []
        var templates: [MessagePurpose: String] = [:]
        while index < lines.count, lines[index].isEmpty || lines[index].hasPrefix("#") || lines[index].hasPrefix("@") {
            try Self.read(directive: lines[index], line: index + 1, &expected, &templates)
            index += 1
        }
        (method, url) = try Self.request(
            index < lines.count ? lines[index] : "", line: min(index + 1, lines.count))
        index += 1
        while index < lines.count, !lines[index].isEmpty {
            headers.append(try Self.header(lines[index], line: index + 1))
            index += 1
        }
        self.expected = expected
        self.templates = templates
        let rest = lines.dropFirst(index + 1).joined(separator: "\n")
        if !rest.allSatisfy(\.isWhitespace) { try readBody(rest, line: index + 2) }
    }

    /// Where requests go: `https://sms.example.vn`.
    private var origin: String {
        guard case .text(let text) = url.pieces.first else { preconditionFailure("the host is text") }
        return text.split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
    }

    package var host: String { String(origin.drop { $0 != "/" }.dropFirst(2)) }

    /// Whether the gateway answers at all. Nothing is sent.
    package func reach(by client: OutsideClient) async throws(ExchangeTrouble) {
        _ = try await client.fetch(HTTPRequest(origin + "/", method: "HEAD"))
    }

    private mutating func readBody(_ text: String, line: Int) throws(GatewayTemplateError) {
        let type = headers.first { $0.name.lowercased() == "content-type" }?.value.filled(.none) { _ in "" }
        guard let type, let escaping = GatewayText.Escaping(contentType: type) else {
            throw GatewayTemplateError(code: .contentType, line: line)
        }
        self.escaping = escaping
        body = try Self.text(text, line: line)
    }

    private static func read(
        directive: Substring, line: Int, _ expected: inout [String], _ templates: inout [MessagePurpose: String]
    ) throws(GatewayTemplateError) {
        guard directive.hasPrefix("@") else { return }
        let words = directive.split(separator: " ", maxSplits: 2)
        if words.count >= 2, words[0] == "@expect" {
            expected.append(String(directive.dropFirst("@expect ".count)))
        } else if words.count == 3, words[0] == "@template", let purpose = MessagePurpose(rawValue: String(words[1])) {
            templates[purpose] = String(words[2])
        } else {
            throw GatewayTemplateError(code: .directive, line: line)
        }
    }

    private static func request(_ text: Substring, line: Int) throws(GatewayTemplateError) -> (String, GatewayText) {
        let words = text.split(separator: " ", maxSplits: 1)
        let host = words.last?.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        // The host is never made of a message.
        guard words.count == 2, !host.isEmpty, !host.contains("{"),
            (try? HTTPRequest("\(words[1].prefix { $0 != "{" })", method: String(words[0]))) != nil
        else { throw GatewayTemplateError(code: .request, line: line) }
        return (String(words[0]), try Self.text(String(words[1]), line: line))
    }

    private static func header(_ text: Substring, line: Int) throws(GatewayTemplateError) -> Header {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, (try? HTTPHeader(String(parts[0]), String(parts[1]))) != nil else {
            throw GatewayTemplateError(code: .header, line: line)
        }
        return Header(name: String(parts[0]), value: try Self.text(parts[1].drop { $0 == " " }, line: line))
    }

    private static func text(_ text: some StringProtocol, line: Int) throws(GatewayTemplateError) -> GatewayText {
        do {
            return try GatewayText(text)
        } catch {
            throw GatewayTemplateError(code: .placeholder, line: line)
        }
    }
}
