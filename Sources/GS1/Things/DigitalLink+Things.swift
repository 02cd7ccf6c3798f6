extension DigitalLink {
    /// The finest thing named: serial before lot before class.
    package var thing: ThingKey {
        guard let finest = qualifiers.last(where: { ThingKey.identifyingQualifiers.contains($0.ai) }) else {
            return ThingKey(key)
        }
        return ThingKey(key, finest)
    }

    /// The thing and what it belongs to, finest first: serial, lot, class. The asset type, document type or coupon type
    /// of a key with a serial of its own counts as its class.
    package var lineage: [ThingKey] {
        let finer = qualifiers.reversed().filter { ThingKey.identifyingQualifiers.contains($0.ai) }
        return finer.map { ThingKey(key, $0) } + [ThingKey(key)] + (keyClass.map { [ThingKey($0)] } ?? [])
    }

    /// The key without the serial it holds; nil when it holds none.
    private var keyClass: Element? {
        guard let length = ThingKey.classLengths[key.ai], key.value.utf8.count > length else { return nil }
        return Element(checked: String(key.value.prefix(length)), as: key.ai)
    }
}

extension ThingKey {
    /// The qualifiers that name a finer thing. Variants (22), importer indexes (7040) and service instances (8019) do
    /// not.
    static let identifyingQualifiers = ["21", "10", "235", "254", "8011", "8020"]

    /// Keys that may hold a serial behind their check digit, and how long they are without it.
    static let classLengths = ["8003": 14, "253": 13, "255": 13]

    init(_ key: Element) { self.init(text: Self.segments(key)) }

    init(_ key: Element, _ qualifier: Element) {
        self.init(text: Self.segments(key) + "/" + Self.segments(qualifier))
    }

    private static func segments(_ element: Element) -> String {
        element.ai + "/" + PercentEncoding.encode(element.value, leaving: PercentEncoding.canonicalBare)
    }
}
