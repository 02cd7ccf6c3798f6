/// A refusal or remark by rule: a value, not an error. Words for it live in Web's catalogue under `error.<code>`.
package struct Finding: Hashable, Sendable {
    /// Stable and dotted, e.g. `capture.conflict`, `gs1.checkDigit`.
    package let code: String
    package let severity: Severity
    /// RFC 6901 pointer into the document the finding is about.
    package let pointer: String?
    /// Index of the event in the document; `nil` when the finding is about the document as a whole.
    package let event: Int?
    /// What the words need, e.g. `found: "3"`, `expected: "7"`. Never a sentence.
    package let arguments: [String: String]
    /// The clause that asks for it, e.g. "CBV 2.0 §8.9".
    package let source: String?

    package init(
        code: String, severity: Severity, pointer: String? = nil, event: Int? = nil,
        arguments: [String: String] = [:], source: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.pointer = pointer
        self.event = event
        self.arguments = arguments
        self.source = source
    }
}
