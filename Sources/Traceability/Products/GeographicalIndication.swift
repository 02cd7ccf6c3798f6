/// A protected indication of where goods come from ("chỉ dẫn địa lý") and that this business may use it.
package struct GeographicalIndication: Codable, Hashable, Sendable {
    /// `Bưởi Tân Triều`.
    package var name: String
    /// Of the registration at the intellectual-property office.
    package var certificate: String?
    /// Of the right to use it, which the province's body gives.
    package var permit: String?

    package init(name: String, certificate: String? = nil, permit: String? = nil) {
        self.name = name
        self.certificate = certificate
        self.permit = permit
    }
}
