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
    /// The EPC URN it was written as.
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
            link: reading.link ?? (try? reading.elements?.link()),
            problem: Self.problem(elements, reading.elements?.moved(by: offset)), urn: reading.urn)
    }

    /// What stands together; in a link, which has no places of its elements, the identifier alone tells where.
    private static func problem(_ elements: [Element], _ placed: ElementString?) -> GS1Error? {
        do throws(GS1Error) {
            if let placed { try placed.checkCompany() } else { try CompanionRule.check(elements) }
            return nil
        } catch {
            return placed == nil ? error.withoutPosition : error
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

extension DigitalLink {
    /// Key, qualifiers and attributes.
    package var elements: [Element] { [key] + qualifiers + attributes }
}

extension GS1Error {
    /// The same error where the place in the text is not known.
    fileprivate var withoutPosition: GS1Error {
        GS1Error(code, ai: ai, arguments: arguments)
    }
}
