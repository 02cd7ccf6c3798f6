/// What is known about a place beside its shape.
package struct ShapeContext: Sendable {
    /// Another place that may lie over this one.
    package struct Neighbour: Sendable {
        package let id: String
        package let name: String
        package let shape: Shape

        package init(id: String, name: String, shape: Shape) {
            self.id = id
            self.name = name
            self.shape = shape
        }
    }

    /// As its owner declares it.
    package var hectares: Double?
    /// Five digits.
    package var commune: String?
    /// Two digits; places elsewhere are told.
    package var province: String?
    package var boundaries: Boundaries?
    package var neighbours: [Neighbour] = []

    package init() {}
}
