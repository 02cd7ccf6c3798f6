/// Traces: from things backward to their origins, forward to their destinations. Pure; the rules are argued in decision 0008.
///
/// - A transformation joins each of its inputs with each of its outputs; events with one transformation ID are one transformation.
/// - A container's doings while a thing was inside are the thing's; its other contents are nobody's relatives.
/// - An item comes from what its lot came from; a lot leads forward to its items.
/// - Nothing is traced through a bare GTIN, a place, a party or a document.
package enum Tracer {
    /// - Throws: what the source throws.
    package static func trace(_ request: TraceRequest, in source: some TraceSource) throws -> TraceGraph {
        var walks: [Walk] = []
        for direction in [TraceRequest.Direction.backward, .forward]
        where request.direction == direction || request.direction == .both {
            var walk = Walk(request, direction: direction)
            try walk.run(source)
            walks.append(walk)
        }
        return GraphAssembly(of: walks, for: request).graph()
    }
}
