import Exchange
import Testing

@Suite struct InternetAddressTests {
    private static func four(_ text: String) -> [UInt8] { text.split(separator: ".").map { UInt8($0)! } }

    @Test(
        "an address that leads inside is not public",
        arguments: [
            "127.0.0.1", "127.255.255.255", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "0.0.0.0", "192.0.2.1", "198.19.0.1", "224.0.0.1", "255.255.255.255",
        ])
    func inside(_ text: String) throws {
        #expect(try !#require(InternetAddress(bytes: Self.four(text))).isPublic)
    }

    @Test(
        "an address of the internet is public",
        arguments: ["1.1.1.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "11.0.0.1", "203.162.4.190", "223.255.255.1"])
    func outside(_ text: String) throws {
        #expect(try #require(InternetAddress(bytes: Self.four(text))).isPublic)
    }

    @Test("an IPv4 address inside an IPv6 one is judged as what it is")
    func mapped() throws {
        let mapped = try #require(
            InternetAddress(bytes: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 127, 0, 0, 1]))
        #expect(mapped.description == "127.0.0.1")
        #expect(!mapped.isPublic)
        let translated = try #require(
            InternetAddress(bytes: [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + [10, 0, 0, 1]))
        #expect(!translated.isPublic)
    }

    @Test(
        "of IPv6 only what was given out is public",
        arguments: [
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], false, "::1"),
            ([0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], false, "fe80::1"),
            ([0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], false, "fd00::1"),
            ([0xFF, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], false, "ff02::1"),
            ([0x20, 2, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], false, "2002:a00:1::1"),
            ([0x20, 1, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], false, "2001:db8::1"),
            ([0x24, 0x05, 0x48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true, "2405:4800::1"),
        ] as [([UInt8], Bool, String)])
    func six(_ bytes: [UInt8], isPublic: Bool, text: String) throws {
        let address = try #require(InternetAddress(bytes: bytes))
        #expect(address.isPublic == isPublic)
        #expect(address.description == text)
    }

    @Test("neither four nor sixteen bytes are no address")
    func otherLengths() {
        #expect(InternetAddress(bytes: []) == nil)
        #expect(InternetAddress(bytes: [1, 2, 3, 4, 5]) == nil)
    }
}
