/// What a code is, whoever wrote it and however: its form, its elements, what else it could be written as, or what is wrong
/// with it and where. Made of the text alone; nothing is looked up.
///
/// For a page: `problem` first (its words: `error.<code>` with `arguments`; `ai`, `position`, `rule` beside them), then
/// `parts` one line each (`titleKey` is a word of the catalogue, `title` the standard's own), `hriLine` as printed under
/// the bar code, `thing` to look the code up, `equivalents(…)` for the other ways of writing it. A problem does not
/// always hide the parts: what is read but lacks its company (`rule` "req", "ex") shows them as well.
package struct CodeExplanation: Hashable, Sendable {
    /// As given.
    package let text: String
    /// How it is written; nil when it looks like nothing that is known.
    package let form: CodeForm?
    /// The kind of bar code, when a scanner told it.
    package let symbology: Symbology?
    /// What it says, in its order; empty when it cannot be read, or when it has no GS1 elements (some EPC URNs).
    package let elements: [Element]
    /// The same as key, qualifiers and attributes; nil where no Digital Link can say it.
    package let link: DigitalLink?
    /// What is wrong; its position is an offset in `text`.
    package let problem: GS1Error?
    /// The EPC URN it was written as, or that a tag says.
    package let urn: EPCURN?
}

extension CodeExplanation {
    package init(_ text: some StringProtocol) {
        let text = String(text)
        let trimmed = ScannedCode.trimmed(text)
        do throws(GS1Error) {
            self.init(text, try CodeReading(trimmed.text), offset: trimmed.offset)
        } catch {
            self.init(
                text: text, form: CodeForm(trimmed.text.utf8.span), symbology: nil, elements: [], link: nil,
                problem: error.moved { $0 + trimmed.offset }, urn: nil)
        }
    }

    private init(_ text: String, _ reading: CodeReading, offset: Int) {
        let elements = reading.elements?.elements ?? reading.link?.elements ?? []
        self.init(
            text: text, form: reading.form, symbology: reading.symbology, elements: elements,
            link: reading.link ?? (try? reading.elements?.link()), problem: Self.problem(reading, offset),
            urn: reading.urn)
    }

    /// What stands together.
    private static func problem(_ reading: CodeReading, _ offset: Int) -> GS1Error? {
        do throws(GS1Error) {
            try reading.elements?.moved(by: offset).checkCompany()
            try reading.link?.checkCompany()
            return nil
        } catch {
            return error
        }
    }

    package var isGood: Bool { problem == nil }

    /// The element that names a thing.
    package var key: Element? { link?.key ?? elements.first(where: \.isPrimaryKey) }

    /// The one key under which the thing is known here; nil for what names none.
    package var thing: ThingKey? {
        if let link { return link.thing }
        if let urn { return ThingKey(text: urn.text) }
        return key.map { ThingKey($0) }
    }

    /// What is printed under the bar code, elements side by side.
    package var hriLine: String { ElementString(elements).humanReadableLines.joined(separator: " ") }
}
