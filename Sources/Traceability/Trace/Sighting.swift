import EPCIS
import GS1

/// Gathers what the events of a graph, in their order, tell of one thing.
struct Sighting {
    private(set) var first: Int64?
    private(set) var last: Int64?
    private var produced: [TraceQuantity] = []
    private var consumed: [TraceQuantity] = []
    private var observed: (time: Int64, amounts: [TraceQuantity])?

    mutating func note(_ event: IndexedEvent, of thing: ThingKey) {
        first = min(first ?? event.time, event.time)
        last = max(last ?? event.time, event.time)
        let put = event.amounts(of: thing, as: .output)
        let commissioned =
            event.event.kind == .object && event.event.action == .add ? event.amounts(of: thing, as: .epc) : []
        produced += put + commissioned
        consumed += event.amounts(of: thing, as: .input)
        if put.isEmpty && commissioned.isEmpty { observe(event, of: thing) }
    }

    private mutating func observe(_ event: IndexedEvent, of thing: ThingKey) {
        let amounts = (event.amounts(of: thing, as: .epc) + event.amounts(of: thing, as: .child)).summed
        guard !amounts.isEmpty else { return }
        guard let known = observed, (known.time, known.amounts.last!) >= (event.time, amounts.last!) else {
            observed = (event.time, amounts)
            return
        }
    }

    var flows: [TraceFlow] {
        let all = [
            (TraceFlow.Kind.produced, produced.summed), (.consumed, consumed.summed),
            (.observed, observed?.amounts ?? []),
        ]
        return all.flatMap { kind, amounts in amounts.map { TraceFlow(kind: kind, quantity: $0) } }.sorted()
    }
}
