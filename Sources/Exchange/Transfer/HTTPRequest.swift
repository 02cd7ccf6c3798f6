/// One request to a server outside. Redirects are not followed: an answer that points elsewhere is an answer.
package struct HTTPRequest: Hashable, Sendable {
    package let method: String
    package let url: String
    package let headers: [HTTPHeader]
    package let body: [UInt8]?

    /// - Throws: `.malformed` for what is no absolute address of http or https, and for a method that is no word.
    package init(
        _ url: String, method: String = "GET", headers: [HTTPHeader] = [], body: [UInt8]? = nil
    ) throws(ExchangeTrouble) {
        guard ["https://", "http://"].contains(where: url.hasPrefix), url.utf8.count <= 8_192,
            url.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw ExchangeTrouble(.malformed, "no address of http or https") }
        guard (1...16).contains(method.utf8.count), method.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw ExchangeTrouble(.malformed, "no method of HTTP")
        }
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }

    var isEncrypted: Bool { url.hasPrefix("https://") }
}
