import Testing

@testable import nguon

@Suite("Networks of trusted proxies")
struct NetworkTests {
    @Test(
        "an address lies in its network and in no other",
        arguments: [
            ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false), ("10.0.0.0/8", "10.255.1.2", true),
            ("10.0.0.0/8", "11.0.0.0", false), ("192.168.4.0/23", "192.168.5.255", true),
            ("192.168.4.0/23", "192.168.6.0", false), ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false),
            ("fd00::/8", "fd12::1", true), ("fd00::/8", "fe80::1", false), ("::1", "0:0:0:0:0:0:0:1", true),
            ("127.0.0.1", "::ffff:127.0.0.1", true), ("10.0.0.0/8", "::ffff:10.1.1.1", true),
            ("10.0.0.0/8", "no address", false), ("::/0", "::ffff:10.1.1.1", false),
        ])
    func contains(network: String, address: String, isIn: Bool) throws {
        #expect(try #require(Network(network)).contains(address) == isIn)
    }

    @Test(
        "what is neither address nor network is none",
        arguments: [
            "", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "localhost", "::1/129", "1.2.3.4/8/8",
            "１.2.3.4",
        ])
    func none(text: String) { #expect(Network(text) == nil) }
}
