/// Somebody who can be spoken to.
package struct Contact: Codable, Hashable, Sendable {
    package var name: String
    package var title: String?
    /// Digits from 0 on, see ``PhoneNumber``.
    package var phone: String?
    package var email: String?

    package init(name: String, title: String? = nil, phone: String? = nil, email: String? = nil) {
        self.name = name
        self.title = title
        self.phone = phone
        self.email = email
    }
}
