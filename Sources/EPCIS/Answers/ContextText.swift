/// `@context` values as text.
enum ContextText {
    /// One value after another, as one list.
    static func joined(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        let items = [items(first), items(second)].filter { !$0.isEmpty }
        return [0x5B] + Array(items.joined(separator: [0x2C])) + [0x5D]
    }

    /// What stands in a list, or the value itself.
    private static func items(_ value: [UInt8]) -> ArraySlice<UInt8> {
        let text = trim(value[...])
        guard text.first == 0x5B, text.last == 0x5D else { return text }
        return trim(text.dropFirst().dropLast())
    }

    private static func trim(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = text.drop { $0 <= 0x20 }
        let after = start.reversed().prefix { $0 <= 0x20 }.count
        return start.dropLast(after)
    }
}
