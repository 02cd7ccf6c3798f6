import GS1
import Traceability

/// A trace graph as JSON: nodes (lots, items, places), events, edges, the depth reached, and where it was cut.
struct TraceDocument: Encodable {
    let start: [String]
    let direction: String
    let depthReached: Int
    let complete: Bool
    let cuts: [Cut]
    let nodes: [Node]
    let events: [Event]
    let edges: [Edge]

    init(_ graph: TraceGraph) {
        start = graph.request.start.map(\.text)
        direction = graph.request.direction.rawValue
        depthReached = graph.depthReached
        complete = graph.isComplete
        cuts = graph.cuts.map(Cut.init)
        nodes = graph.nodes.map(Node.init)
        events = graph.events.map(Event.init)
        edges = graph.edges.map(Edge.init)
    }
}

extension TraceDocument {
    struct Quantity: Encodable {
        let amount: Double
        let uom: String?

        init(_ quantity: TraceQuantity) {
            amount = quantity.amount
            uom = quantity.uom
        }
    }

    struct Flow: Encodable {
        let kind: String
        let amount: Double
        let uom: String?
    }

    struct Cut: Encodable {
        let reason: String
        let direction: String
        let depth: Int
        let left: Int
        let sample: [String]

        init(_ cut: TraceCut) {
            reason = cut.reason.rawValue
            direction = cut.direction.rawValue
            depth = cut.depth
            left = cut.left
            sample = cut.sample.map(\.text)
        }
    }

    struct Node: Encodable {
        /// The canonical key; `path` is the Digital Link path of a GS1 key.
        let id: String
        let path: String?
        let level: String
        let distance: Int?
        let firstSeen: String?
        let lastSeen: String?
        let isOrigin: Bool
        let isCarrier: Bool
        let quantities: [Flow]

        init(_ node: TraceNode) {
            id = node.thing.text
            path = node.thing.digitalLinkPath
            level = node.thing.level.rawValue
            distance = node.distance
            firstSeen = node.firstSeen.map(Instant.text)
            lastSeen = node.lastSeen.map(Instant.text)
            isOrigin = node.isOrigin
            isCarrier = node.isCarrierOnly
            quantities = node.quantities.map {
                Flow(kind: $0.kind.rawValue, amount: $0.quantity.amount, uom: $0.quantity.uom)
            }
        }
    }

    struct Edge: Encodable {
        let from: String
        let to: String
        let relation: String
        /// Numbers of the events it rests on, as in `events`.
        let events: [Int64]
        let taken: [Quantity]
        let made: [Quantity]
        let isOutOfOrder: Bool
        let isDisputed: Bool

        init(_ edge: TraceEdge) {
            from = edge.from.text
            to = edge.to.text
            relation = edge.relation.rawValue
            events = edge.events
            taken = edge.taken.map(Quantity.init)
            made = edge.made.map(Quantity.init)
            isOutOfOrder = edge.isOutOfOrder
            isDisputed = edge.isDisputed
        }
    }
}
