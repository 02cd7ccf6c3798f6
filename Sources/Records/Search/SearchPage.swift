/// Which part of a list. Lists have an end (`SearchStore.mostListed`), so a page may be asked for by its number.
package struct SearchPage: Hashable, Sendable {
    /// From 1.
    package let number: Int
    package let size: Int

    /// Numbers out of reach are the nearest within it.
    package init(number: Int = 1, size: Int = 20) {
        self.size = size
        self.number = min(max(number, 1), SearchStore.mostListed / size)
    }

    var offset: Int { (number - 1) * size }

    func slice<Element>(of all: [Element]) -> [Element] { Array(all.dropFirst(offset).prefix(size)) }
}
