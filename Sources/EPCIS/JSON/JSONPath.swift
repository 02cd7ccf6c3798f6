/// Finds the JSON pointer (RFC 6901) of the value in which an offset lies, by walking from a value's start until it is passed.
/// Done for errors only, so that reading carries no path.
struct JSONPath {
    private var reader: JSONReader
    private let target: Int
    private var tokens: [String] = []

    /// - Parameters:
    ///   - start: where the value begins to which the pointer is relative.
    static func pointer(
        to offset: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, limits: EPCISLimits
    ) -> String {
        var path = JSONPath(reader: JSONReader(bytes, from: start, limits: limits), target: offset)
        path.walk()
        return path.tokens.map { "/" + escape($0) }.joined()
    }

    /// One token, `~` and `/` escaped.
    static func escape(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return token }
        return String(token.flatMap { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) })
    }

    /// True once the target lies in what was walked, or the text breaks before it: then the path stands as it is.
    @discardableResult
    private mutating func walk() -> Bool {
        do {
            switch reader.peek() {
            case 0x7B: return try walkObject()
            case 0x5B: return try walkArray()
            default:
                try reader.skip()
                return reader.at > target
            }
        } catch { return true }
    }

    private mutating func walkObject() throws(Fault) -> Bool {
        if reader.at >= target { return true }
        var object = try reader.open()
        while try reader.nextName(&object) {
            tokens.append(reader.text(object.name))
            if reader.at > target || walk() { return true }
            tokens.removeLast()
        }
        return reader.at > target
    }

    private mutating func walkArray() throws(Fault) -> Bool {
        if reader.at >= target { return true }
        var array = try reader.openArray()
        var index = 0
        while try reader.nextItem(&array) {
            tokens.append("\(index)")
            if walk() { return true }
            tokens.removeLast()
            index += 1
        }
        return reader.at > target
    }
}
