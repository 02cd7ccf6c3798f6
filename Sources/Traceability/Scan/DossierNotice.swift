package import GS1

/// A state of the goods that a reader must know before anything else.
package struct DossierNotice: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case recalled
        /// Destroyed or disposed of.
        case destroyed
        /// Its code was taken out of use.
        case deactivated
        case stolen
        /// Its code was written on a carrier ("encoded") and not put to use yet.
        case notActivated
    }

    package let kind: Kind
    /// Since when, microseconds UTC.
    package let since: Int64
    /// What it was declared of: this item, its lot, the product.
    package let thing: ThingKey
    /// Why, and what a buyer should do, in the words of who declared it.
    package let reason: String?
    package let advice: String?

    package init(kind: Kind, since: Int64, thing: ThingKey, reason: String? = nil, advice: String? = nil) {
        self.kind = kind
        self.since = since
        self.thing = thing
        self.reason = reason
        self.advice = advice
    }
}
