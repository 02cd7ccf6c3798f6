/// A document the event belongs to: an order, an invoice, a certificate (standard, section 7.3.6).
package struct BizTransaction: Hashable, Sendable {
    /// CBV type (`po`, `inv`, …) or a URI of one's own.
    package var type: Term?
    package var bizTransaction: String

    package init(type: Term? = nil, bizTransaction: String) {
        self.type = type
        self.bizTransaction = bizTransaction
    }
}
