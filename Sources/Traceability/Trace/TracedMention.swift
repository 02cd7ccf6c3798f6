package import EPCIS
package import GS1

/// That an event names a thing, in which role and how much of it.
package struct TracedMention: Hashable, Sendable {
    /// Order within the event, from 0. A lot named with its item stands at the next position after the item.
    package let position: Int
    package let thing: ThingKey
    package let role: MentionRole
    package let quantity: TraceQuantity?

    package init(position: Int, thing: ThingKey, role: MentionRole, quantity: TraceQuantity? = nil) {
        self.position = position
        self.thing = thing
        self.role = role
        self.quantity = quantity
    }
}
