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
