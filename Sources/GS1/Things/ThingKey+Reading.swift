extension ThingKey {
    /// How events name things. Never fails: an identifier that is no good GS1 key is its own key, with the reason
    /// beside it. No reason stands beside identifiers that never meant to be a GS1 key.
    package static func reading(_ identifier: some StringProtocol) -> (key: ThingKey, problem: GS1Error?) {
        let text = String(identifier)
        do throws(GS1Error) {
            return (try link(named: text)?.thing ?? ThingKey(text: text), nil)
        } catch {
            return (ThingKey(text: text), error)
        }
    }

    /// The link an identifier says; nil when it says none.
    private static func link(named text: String) throws(GS1Error) -> DigitalLink? {
        let utf8 = text.utf8
        let bytes = utf8.span
        if EPCHead.isEPC(bytes) { return try EPCURN(text).digitalLink }
        if bytes.has("http", at: 0) || bytes.has("HTTP", at: 0) {
            do throws(GS1Error) { return try DigitalLink.read(uri: text, options: .timeless) } catch {
                guard looksLikeKey(bytes) else { return nil }
                throw error
            }
        }
        guard startsWithKey(bytes) else { return nil }
        do throws(GS1Error) {
            return try DigitalLink.read(path: "/" + text, options: .timeless)
        } catch {
            throw error.moved { max(0, $0 - 1) }
        }
    }

    /// "01/…": the bare text of a key.
    private static func startsWithKey(_ bytes: Span<UInt8>) -> Bool {
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: 0..<min(5, bytes.count)) else { return false }
        return ApplicationIdentifier.isPrimaryKey(bytes, in: 0..<slash)
    }

    /// True when the path holds a primary key and four digits behind it. Plain web addresses may hold "/01/" too:
    /// nobody wants to be told that "/2024/01/news" is no GTIN.
    private static func looksLikeKey(_ bytes: Span<UInt8>) -> Bool {
        var start = bytes.firstIndex(of: UInt8(ascii: "/"), in: 0..<bytes.count)
        while let slash = start {
            start = bytes.firstIndex(of: UInt8(ascii: "/"), in: slash + 1..<bytes.count)
            guard let end = start, end + 4 < bytes.count else { return false }
            let digits = (end + 1...end + 4).allSatisfy { bytes[$0].isDigit }
            if digits, ApplicationIdentifier.isPrimaryKey(bytes, in: slash + 1..<end) { return true }
        }
        return false
    }
}
