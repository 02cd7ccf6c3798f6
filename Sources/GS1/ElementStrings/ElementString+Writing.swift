extension ElementString {
    /// "(01)09521234567899(10)LOT-1"; an opening bracket in a value is written `\(`.
    package var bracketed: String {
        elements.map { "(\($0.ai))" + $0.value.replacing("(", with: "\\(") }.joined()
    }

    /// "^010952123456789910LOT-1": `^` stands for FNC1, at the start and behind every value whose end the reader cannot
    /// know.
    package var unbracketed: String { "^" + body(separator: "^") }

    /// What stands between the brackets of nothing: elements with `separator` where FNC1 must be.
    package func body(separator: String) -> String {
        var text = ""
        for (place, element) in elements.enumerated() {
            text += element.ai + element.value
            if place + 1 < elements.count, !element.hasPredefinedLength { text += separator }
        }
        return text
    }

    /// What is printed under a bar code for people, one line an element: brackets around the identifier are no part of
    /// what the bar code says (General Specifications 4.14).
    package var humanReadableLines: [String] { elements.map { "(\($0.ai)) \($0.value)" } }
}
