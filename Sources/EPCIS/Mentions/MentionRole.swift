/// The part a thing plays in an event. The numbers are stored: never change one.
package enum MentionRole: Int64, CaseIterable, Hashable, Sendable {
    case epc = 1
    case parent = 2
    case child = 3
    case input = 4
    case output = 5
    case readPoint = 6
    case bizLocation = 7
    case source = 8
    case destination = 9
    case bizTransaction = 10
    case transformation = 11
    /// The lot a single item belongs to, when its identifier names both.
    case lotOf = 12
}
