import Testing

@testable import nguon

@Suite("The address that other devices are given")
struct ReachableAddressTests {
    private func address(_ interface: String, _ text: String, isUp: Bool = true, tunnel: Bool = false)
        -> InterfaceAddress
    {
        InterfaceAddress(interface: interface, text: text, isUp: isUp, isPointToPoint: tunnel)
    }

    private func ranked(_ addresses: [InterfaceAddress], routed: Set<String> = []) -> [String] {
        ReachableAddress.ranked(addresses, routed: routed).map(\.text)
    }

    @Test("is never loopback, of one cable only, or of an interface that is down")
    func none() {
        let addresses = [
            address("lo", "127.0.0.1"), address("lo", "::1"), address("eth0", "169.254.3.4"),
            address("eth0", "fe80::1%eth0"),
            address("eth1", "192.168.1.5", isUp: false),
        ]
        #expect(ranked(addresses) == [])
    }

    @Test("of several is the one packets to the outside leave from")
    func routed() {
        let addresses = [address("eth0", "10.0.0.5"), address("wlan0", "192.168.1.5"), address("eth1", "172.20.0.9")]
        #expect(ranked(addresses, routed: ["192.168.1.5"]) == ["192.168.1.5", "10.0.0.5", "172.20.0.9"])
        #expect(ranked(addresses) == ["10.0.0.5", "192.168.1.5", "172.20.0.9"])
    }

    @Test("is of a real network even when a tunnel takes the traffic, and before those of containers")
    func apart() {
        let addresses = [
            address("docker0", "172.17.0.1"), address("br-1a2b", "172.18.0.1"),
            address("tun0", "10.8.0.2", tunnel: true),
            address("wlan0", "192.168.1.5"),
        ]
        #expect(ranked(addresses, routed: ["10.8.0.2"]) == ["192.168.1.5", "10.8.0.2", "172.17.0.1", "172.18.0.1"])
        #expect(ranked([addresses[0]]) == ["172.17.0.1"])
    }

    @Test("is IPv6 where there is nothing else, in brackets")
    func six() throws {
        let addresses = [address("eth0", "fe80::2%eth0"), address("eth0", "fd00::7"), address("eth0", "2001:db8::7")]
        #expect(ranked(addresses, routed: ["2001:db8::7"]) == ["2001:db8::7", "fd00::7"])
        #expect(ranked(addresses + [address("eth0", "10.0.0.5")], routed: ["2001:db8::7"]).first == "10.0.0.5")
        #expect(ReachableAddress(text: "fd00::7").authority == "[fd00::7]")
        #expect(ReachableAddress(text: "10.0.0.5").authority == "10.0.0.5")
    }

    @Test("comes from interfaces that the kernel names")
    func real() {
        #expect(InterfaceAddress.all().contains { $0.interface == "lo" && $0.text == "127.0.0.1" && $0.isLocal })
    }
}
