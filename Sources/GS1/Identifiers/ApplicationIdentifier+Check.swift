extension ApplicationIdentifier {
    /// Checks a whole value: characters, lengths and content, component by component. Offsets are those of `bytes`.
    /// With `content` false only characters and lengths are looked at.
    func check(_ bytes: Span<UInt8>, in range: Range<Int>, content: Bool = true) throws(GS1Error) {
        var start = range.lowerBound
        for component in components {
            if start == range.upperBound && component.isOptional { break }
            let end = min(start + component.maximum, range.upperBound)
            try check(component, bytes, start..<end, of: range, content)
            start = end
        }
        guard start == range.upperBound else { throw lengthError(at: start, range) }
    }

    private func check(
        _ component: Component, _ bytes: Span<UInt8>, _ part: Range<Int>, of value: Range<Int>, _ content: Bool
    ) throws(GS1Error) {
        do throws(GS1Error) {
            try component.repertoire.check(bytes, in: part)
            guard part.count >= component.minimum else { throw lengthError(at: part.upperBound, value) }
            guard content else { return }
            try component.linters.check(bytes, in: part)
        } catch {
            throw GS1Error(error.code, ai: code, position: error.position, arguments: error.arguments)
        }
    }

    private func lengthError(at position: Int, _ value: Range<Int>) -> GS1Error {
        let arguments = [
            "found": String(value.count), "minimum": String(minimumLength), "maximum": String(maximumLength),
        ]
        return GS1Error(.length, ai: code, position: position, arguments: arguments)
    }
}
