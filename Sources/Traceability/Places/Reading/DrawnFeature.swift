/// One place of a file that draws places.
package struct DrawnFeature: Hashable, Sendable {
    package let name: String?
    /// What its sender calls it (`plot_id`, …).
    package let identifier: String?
    /// As its sender states it.
    package let hectares: Double?
    /// `nil` when the file names a place and draws nothing.
    package let shape: DrawnShape?

    package init(name: String? = nil, identifier: String? = nil, hectares: Double? = nil, shape: DrawnShape?) {
        self.name = name
        self.identifier = identifier
        self.hectares = hectares
        self.shape = shape
    }
}
