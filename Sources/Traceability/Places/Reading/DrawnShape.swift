/// A place as somebody drew or sent it, faults and all; ``ShapeCheck`` says what is wrong and what shape it is meant to be.
package struct DrawnShape: Hashable, Sendable {
    package enum Figure: Hashable, Sendable {
        case points([DrawnPoint])
        /// A way walked or drawn; with three corners it can be meant as an outline.
        case line([DrawnPoint])
        /// Polygons, their rings (the outer one first), their corners (the first repeated at the end, if it was).
        case area([[[DrawnPoint]]])
    }

    package let figure: Figure
    /// How finely it was written: the most digits behind the point of any number in it.
    package let decimals: Int

    package init(_ figure: Figure, decimals: Int) {
        self.figure = figure
        self.decimals = decimals
    }

    /// A shape without faults, as it is written.
    package init(_ shape: Shape) {
        switch shape {
        case .point(let point): self.init(.points([DrawnPoint(point)]), decimals: 6)
        case .area(let polygons):
            let parts = polygons.map { $0.rings.map { ring in (ring + ring.prefix(1)).map { DrawnPoint($0) } } }
            self.init(.area(parts), decimals: 6)
        }
    }

    package var points: [DrawnPoint] {
        switch figure {
        case .points(let points), .line(let points): points
        case .area(let parts): parts.flatMap { $0.flatMap { $0 } }
        }
    }

    func mapped(_ change: (DrawnPoint) -> DrawnPoint) -> DrawnShape {
        switch figure {
        case .points(let points): DrawnShape(.points(points.map(change)), decimals: decimals)
        case .line(let points): DrawnShape(.line(points.map(change)), decimals: decimals)
        case .area(let parts): DrawnShape(.area(parts.map { $0.map { $0.map(change) } }), decimals: decimals)
        }
    }
}
