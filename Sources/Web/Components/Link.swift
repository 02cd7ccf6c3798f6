/// Leads somewhere. The words say where; never "here".
struct Link: Component {
    static let template = "part-link"

    let text: String
    let address: String
    /// Read instead of the words where they are alike in a row of links: `Sửa lô RI6-2611A`.
    let spoken: String?
    let icon: String?
    let isExternal: Bool
    let isCurrent: Bool

    init(
        _ text: String, to address: String, spoken: String? = nil, icon: Icon? = nil, isExternal: Bool = false,
        isCurrent: Bool = false
    ) {
        self.text = text
        self.address = address
        self.spoken = spoken
        self.icon = icon?.rawValue
        self.isExternal = isExternal
        self.isCurrent = isCurrent
    }
}

/// Told by hand: a list has hundreds of them, and reflection would take most of its time.
extension Link {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "address": address
        case "spoken": spoken ?? Absent()
        case "icon": icon ?? Absent()
        case "isExternal": isExternal
        case "isCurrent": isCurrent
        default: nil
        }
    }
}
