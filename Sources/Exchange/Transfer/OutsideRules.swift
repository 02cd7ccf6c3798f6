/// Which servers outside the program may speak to, decided by the address it is about to connect to, so that no name, whoever
/// answers for it, leads into the network of the house.
package struct OutsideRules: Sendable {
    /// Whether the province named this address among the networks of its own servers.
    package let isAllowed: @Sendable (InternetAddress) -> Bool
    /// A file of certificates (PEM) trusted besides the system's, of a province's own authority.
    package let certificates: String?

    package init(
        certificates: String? = nil, isAllowed: @escaping @Sendable (InternetAddress) -> Bool = { _ in false }
    ) {
        self.certificates = certificates
        self.isAllowed = isAllowed
    }

    /// A public address is reached encrypted only; a network that was named, either way.
    func permits(_ address: InternetAddress, isEncrypted: Bool) -> Bool {
        isAllowed(address) || isEncrypted && address.isPublic
    }
}
