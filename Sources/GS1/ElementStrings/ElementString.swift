/// Elements one after the other, as a bar code carries them or as they are printed under it.
package struct ElementString: Hashable, Sendable {
    package let elements: [Element]
    /// Where the identifier of each stands in the text they were read from.
    package let places: [Int]

    init(elements: [Element], places: [Int]) {
        self.elements = elements
        self.places = places
    }
}

extension ElementString {
    /// Everything that is marked on one thing, in this order.
    package init(_ elements: [Element]) { self.init(elements: elements, places: elements.map { _ in 0 }) }

    /// The rules about what stands together; errors carry the place of the identifier that is wrong.
    package func checkCompany() throws(GS1Error) {
        do throws(GS1Error) {
            try CompanionRule.check(elements)
        } catch {
            throw error.moved { places[$0] }
        }
    }

    /// The same elements as a link: key, qualifiers and attributes, each in its place.
    package func link(origin: String? = nil) throws(GS1Error) -> DigitalLink {
        do throws(GS1Error) {
            return try DigitalLink(elements: elements, origin: origin)
        } catch {
            let place = elements.lastIndex { $0.ai == error.ai }.map { places[$0] } ?? 0
            throw GS1Error(error.code, ai: error.ai, position: place, arguments: error.arguments)
        }
    }

    static func + (left: ElementString, right: ElementString) -> ElementString {
        ElementString(elements: left.elements + right.elements, places: left.places + right.places)
    }

    /// The same elements, read from a part of a longer text that begins at `offset`.
    func moved(by offset: Int) -> ElementString {
        ElementString(elements: elements, places: places.map { $0 + offset })
    }
}
