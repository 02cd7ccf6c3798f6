package import GS1

/// A thing of the graph, or a place, party or document that its events name.
package struct TraceNode: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case productClass, lot, item, logisticUnit, asset, place, party, document, other
    }

    package let thing: ThingKey
    package let kind: Kind
    /// Hops from the start: negative upstream, positive downstream, 0 the start itself; `nil` for a place, party, document.
    package let distance: Int?
    /// Of the events in this graph that name it, in microseconds UTC.
    package let firstSeen: Int64?
    package let lastSeen: Int64?
    /// Sums over the events in this graph, by flow and unit.
    package let quantities: [TraceFlow]
    /// Nothing further upstream is known: an origin as far as the events tell. `false` where the trace did not go backward.
    package let isOrigin: Bool
    /// It only carried what is traced, while that was inside: a pallet, a crate.
    package let isCarrierOnly: Bool

    package init(
        thing: ThingKey, kind: Kind, distance: Int?, firstSeen: Int64?, lastSeen: Int64?, quantities: [TraceFlow],
        isOrigin: Bool,
        isCarrierOnly: Bool
    ) {
        self.thing = thing
        self.kind = kind
        self.distance = distance
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.quantities = quantities
        self.isOrigin = isOrigin
        self.isCarrierOnly = isCarrierOnly
    }
}
