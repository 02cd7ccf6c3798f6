extension ApplicationIdentifier {
    /// Checks a whole value: characters, lengths and content, component by component. Offsets are those of `bytes`.
    func check(_ bytes: Span<UInt8>, in range: Range<Int>, depth: CheckDepth = .whole) throws(GS1Error) {
        var start = range.lowerBound
        for component in components {
            if start == range.upperBound && component.isOptional { break }
            let end = min(start + component.maximum, range.upperBound)
            try check(component, bytes, start..<end, of: range, depth)
            start = end
        }
        guard start == range.upperBound else { throw lengthError(at: start, range) }
    }

    private func check(
        _ component: Component, _ bytes: Span<UInt8>, _ part: Range<Int>, of value: Range<Int>, _ depth: CheckDepth
    ) throws(GS1Error) {
        do throws(GS1Error) {
            try component.repertoire.check(bytes, in: part)
            guard part.count >= component.minimum else { throw lengthError(at: part.upperBound, value) }
            guard depth != .shape else { return }
            try component.linters.check(bytes, in: part, timeless: depth == .timeless)
        } catch {
            throw error.about(code)
        }
    }

    private func lengthError(at position: Int, _ value: Range<Int>) -> GS1Error {
        let arguments = [
            "found": String(value.count), "minimum": String(minimumLength), "maximum": String(maximumLength),
        ]
        return GS1Error(.length, ai: code, position: position, arguments: arguments)
    }
}
