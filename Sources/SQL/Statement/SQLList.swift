/// A list of values for membership tests, bound as one parameter however long it is.
package enum SQLList: Hashable, Sendable {
    case texts([String])
    case integers([Int64])
    case blobs([[UInt8]])

    /// How many members the list has.
    package var count: Int {
        switch self {
        case .texts(let texts): texts.count
        case .integers(let integers): integers.count
        case .blobs(let blobs): blobs.count
        }
    }
}

/// What may stand in `\(in: …)`.
package protocol SQLListElement: Sendable {
    static func sqlList(_ elements: [Self]) -> SQLList
}

extension String: SQLListElement {
    package static func sqlList(_ elements: [String]) -> SQLList { .texts(elements) }
}

extension Int64: SQLListElement {
    package static func sqlList(_ elements: [Int64]) -> SQLList { .integers(elements) }
}

extension Array: SQLListElement where Element == UInt8 {
    package static func sqlList(_ elements: [[UInt8]]) -> SQLList { .blobs(elements) }
}
