/// What a trace found. The same facts give the same graph, in whatever order rows came.
package struct TraceGraph: Hashable, Sendable {
    package let request: TraceRequest
    /// By distance from the start (nearest first, upstream before downstream), then key. Places, parties, documents and bare
    /// product classes that the events name are nodes too, though nothing is traced through them.
    package let nodes: [TraceNode]
    /// By time, then number.
    package let events: [TraceEvent]
    /// By origin, destination, relation, time.
    package let edges: [TraceEdge]
    /// Hops to the farthest thing found.
    package let depthReached: Int
    /// Where and why it stopped before the end; empty when the graph is whole.
    package let cuts: [TraceCut]

    package var isComplete: Bool { cuts.isEmpty }

    package init(
        request: TraceRequest, nodes: [TraceNode], events: [TraceEvent], edges: [TraceEdge], depthReached: Int,
        cuts: [TraceCut]
    ) {
        self.request = request
        self.nodes = nodes
        self.events = events
        self.edges = edges
        self.depthReached = depthReached
        self.cuts = cuts
    }
}
