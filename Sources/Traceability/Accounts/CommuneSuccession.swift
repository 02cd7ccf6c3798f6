/// Which communes became part of which. Who answers for a new one answers for what was filed under those it replaced.
package struct CommuneSuccession: Hashable, Sendable {
    private let predecessors: [String: Set<String>]

    /// - Parameter successions: pairs of codes; a commune that was divided stands with each of its successors.
    package init(_ successions: some Sequence<(replaced: String, by: String)>) {
        predecessors = successions.reduce(into: [:]) { $0[$1.by, default: []].insert($1.replaced) }
    }

    /// The communes with everything that was merged into them, however long ago.
    package func widened(_ communes: Set<String>) -> Set<String> {
        var (all, fresh) = (communes, communes)
        while !fresh.isEmpty {
            fresh = Set(fresh.flatMap { predecessors[$0] ?? [] }).subtracting(all)
            all.formUnion(fresh)
        }
        return all
    }

    package func widened(_ grant: Grant) -> Grant {
        grant.communes.isEmpty ? grant : grant.over(widened(grant.communes))
    }
}
