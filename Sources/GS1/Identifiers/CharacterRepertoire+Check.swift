extension CharacterRepertoire {
    /// Throws at the first character outside the set.
    func check(_ bytes: Span<UInt8>, in range: Range<Int>) throws(GS1Error) {
        let allowed = characters
        var index = range.lowerBound
        while index < range.upperBound {
            guard allowed.contains(bytes[index]) else { throw wrongCharacter(bytes, index, range) }
            index += 1
        }
        if self == .cset64 { try checkPadding(bytes, in: range) }
    }

    private func wrongCharacter(_ bytes: Span<UInt8>, _ index: Int, _ range: Range<Int>) -> GS1Error {
        if bytes[index] == 0 { return GS1Error(.nul, position: index) }
        let found = bytes.text(index..<range.upperBound).first.map(String.init) ?? ""
        return GS1Error(.character, position: index, arguments: ["found": found, "set": name])
    }

    /// `=` stands only at the end, and only as many as make the length a multiple of three.
    private func checkPadding(_ bytes: Span<UInt8>, in range: Range<Int>) throws(GS1Error) {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "=") { end -= 1 }
        for index in range.lowerBound..<end where bytes[index] == UInt8(ascii: "=") {
            throw GS1Error(.character, position: index, arguments: ["found": "=", "set": name])
        }
        let padding = range.upperBound - end
        guard padding == 0 || (padding < 3 && range.count % 3 == 0) else { throw GS1Error(.padding, position: end) }
    }
}
