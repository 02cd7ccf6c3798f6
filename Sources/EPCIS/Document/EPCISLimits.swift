/// How much a reader takes before it says no. Every bound holds while reading, so a hostile document costs no memory.
package struct EPCISLimits: Hashable, Sendable {
    /// Containers inside each other, the document itself counted.
    package var maxDepth = 64
    /// Events in one document.
    package var maxEvents = 1_000_000
    /// EPCs and quantity elements in one event.
    package var maxThingsPerEvent = 100_000
    /// UTF-8 bytes of one string as written in the document.
    package var maxStringBytes = 1 << 20

    package init() {}
}
