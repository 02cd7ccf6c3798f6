extension CanonicalWriter {
    mutating func bizTransactions(_ list: [BizTransaction]?, _ starts: inout [Int]) {
        pairs("bizTransactionList", "bizTransaction", list, &starts) { ($0.type, $0.bizTransaction) }
    }

    mutating func sources(_ list: [Source]?, _ starts: inout [Int]) {
        pairs("sourceList", "source", list, &starts) { ($0.type, $0.source) }
    }

    mutating func destinations(_ list: [Destination]?, _ starts: inout [Int]) {
        pairs("destinationList", "destination", list, &starts) { ($0.type, $0.destination) }
    }

    /// The type stands before the value it types.
    @inline(__always)
    private mutating func pairs<Item>(
        _ key: StaticString, _ valueKey: StaticString, _ list: [Item]?, _ starts: inout [Int],
        _ parts: (Item) -> (Term?, String)
    ) {
        guard let list, !list.isEmpty else { return }
        starts.append(out.count)
        group(key) { writer in
            writer.ordered(list) { writer, item in
                let (type, value) = parts(item)
                writer.term("type", type)
                writer.uri(valueKey, value)
            }
        }
    }

    /// Only the digest asks for it: a declaration repeats an event's ID by right, and must not be taken for the event.
    mutating func errorDeclaration(_ declaration: ErrorDeclaration) {
        group("errorDeclaration") { writer in
            writer.time("declarationTime", declaration.declarationTime)
            writer.term("reason", declaration.reason)
            writer.values("correctiveEventIDs", declaration.correctiveEventIDs ?? [])
            writer.members(declaration.extensions)
        }
    }
}
