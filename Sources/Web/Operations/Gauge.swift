/// A figure another room reports to `/metrics`.
package struct Gauge: Sendable, Hashable {
    /// A Prometheus name: `nguon_capture_queue`.
    package let name: String
    package let help: String
    package let value: Double

    package init(name: String, help: String, value: Double) {
        self.name = name
        self.help = help
        self.value = value
    }
}
