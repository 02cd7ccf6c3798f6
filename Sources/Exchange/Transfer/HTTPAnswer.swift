/// What a server outside answered, whatever its status.
package struct HTTPAnswer: Hashable, Sendable {
    package let status: Int
    /// By lower-case name; of a name that came twice, the last.
    package let headers: [String: String]
    package let body: [UInt8]

    package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    package var isSuccess: Bool { (200...299).contains(status) }
}
