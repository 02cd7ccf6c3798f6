/// Who answers for the installation to the public, and how it is reached: data of the installation.
package struct Agency: Sendable, Hashable {
    package let name: String
    /// As printed: `0251 382 2297`.
    package let phone: String?
    package let email: String?

    /// - Returns: `nil` without a name: a number of nobody is no contact.
    package init?(name: String?, phone: String?, email: String?) {
        guard let name else { return nil }
        self.name = name
        self.phone = phone
        self.email = email
    }

    /// `tel:` takes digits and a plus.
    var dialled: String? {
        phone.map { phone in "tel:" + phone.filter { $0.isASCII && $0.isNumber || $0 == "+" } }
    }

    var canBeReached: Bool { phone != nil || email != nil }
}

extension Agency: TemplateValue {
    package func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "phone": phone
        case "email": email
        default: nil
        }
    }
}
