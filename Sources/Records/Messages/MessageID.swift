/// A message among all: time-ordered, the same on every attempt, so that a server which got it twice can tell.
package struct MessageID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }

    package var description: String { String(number, radix: 36) }

    package static func < (left: MessageID, right: MessageID) -> Bool { left.number < right.number }
}
