/// The texts that cells share (ECMA-376, 18.4): each once, in order.
final class SharedTexts: XMLListener {
    private(set) var texts: [String] = []
    private var text: TextCollector
    private var isInText = false
    /// Phonetic readings, beside the text and no part of it.
    private var isInReading = false
    private var bytes = 0
    private let limits: SheetLimits

    private init(limits: SheetLimits) {
        self.limits = limits
        text = TextCollector(limit: limits.cellBytes)
    }

    static func read(_ parts: WorkbookParts, limits: SheetLimits) throws(SheetError) -> [String] {
        guard let name = parts.part(type: "sharedStrings") else { return [] }
        let reader = SharedTexts(limits: limits)
        try XMLScanner.read(name, of: parts.archive, for: reader)
        return reader.texts
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError) {
        switch name {
        case "si": _ = text.take()
        case "rPh": isInReading = true
        case "t": isInText = !isInReading
        default: break
        }
    }

    func end(_ name: XMLName) throws(SheetError) {
        switch name {
        case "si": try add(text.take())
        case "rPh": isInReading = false
        case "t": isInText = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetError) {
        if isInText { try text.add(bytes, in: nil) }
    }

    private func add(_ text: String) throws(SheetError) {
        bytes += text.utf8.count
        guard texts.count < limits.sharedTexts, bytes <= limits.sharedBytes else {
            throw SheetError(.tooLarge, arguments: ["limit": "\(limits.sharedBytes >> 20) MB"])
        }
        texts.append(XMLText.unescaped(text))
    }
}
