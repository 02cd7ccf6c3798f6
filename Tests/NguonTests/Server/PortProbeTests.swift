import Foundation
import Testing

@testable import nguon

@Suite("Finding out early whether the port is free")
struct PortProbeTests {
    @Test("a taken port and an address that is not ours are refused with what to do")
    func refused() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        let port = try #require(listen(on: listener))
        let taken = #expect(throws: CommandFailure.self) { try PortProbe(host: "127.0.0.1", port: port).check() }
        #expect(taken?.status == .trouble)
        #expect(taken?.phrase.en.contains("Port \(port) of 127.0.0.1 is taken") == true)
        let foreign = #expect(throws: CommandFailure.self) { try PortProbe(host: "192.0.2.1", port: port).check() }
        #expect(foreign?.phrase.en.contains("--host") == true)
        let unknown = #expect(throws: CommandFailure.self) {
            try PortProbe(host: "no.such.host.invalid", port: 1).check()
        }
        #expect(unknown?.phrase.en.contains("--host") == true)
    }

    @Test("a free port passes, and is free afterwards")
    func free() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let port = try #require(listen(on: listener))
        close(listener)
        try PortProbe(host: "127.0.0.1", port: port).check()
        try PortProbe(host: "127.0.0.1", port: port).check()
    }

    /// Listens on a free port of loopback.
    private func listen(on descriptor: Int32) -> Int? {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && Foundation.listen(descriptor, 1) == 0
                    && getsockname(descriptor, $0, &size) == 0
            }
        }
        return isBound ? Int(in_port_t(bigEndian: address.sin_port)) : nil
    }
}
