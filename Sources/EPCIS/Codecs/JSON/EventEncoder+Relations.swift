extension EventEncoder {
    mutating func relations(_ event: Event) {
        pairs("\"bizTransactionList\":", "\"bizTransaction\":", event.bizTransactionList) {
            ($0.type, $0.bizTransaction)
        }
        pairs("\"sourceList\":", "\"source\":", event.sourceList) { ($0.type, $0.source) }
        pairs("\"destinationList\":", "\"destination\":", event.destinationList) { ($0.type, $0.destination) }
        guard let elements = event.sensorElementList else { return }
        json.quotedName("\"sensorElementList\":")
        json.openArray()
        for element in elements {
            json.next()
            sensorElement(element)
        }
        json.closeArray()
    }

    @inline(__always)
    private mutating func pairs<Item>(
        _ list: StaticString, _ member: StaticString, _ items: [Item]?, _ parts: (Item) -> (Term?, String)
    ) {
        guard let items else { return }
        json.quotedName(list)
        json.openArray()
        for item in items {
            let (type, value) = parts(item)
            json.next()
            json.openObject()
            string("\"type\":", type?.sent)
            string(member, value)
            json.closeObject()
        }
        json.closeArray()
    }
}
