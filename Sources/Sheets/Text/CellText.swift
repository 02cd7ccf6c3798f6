/// What people see of a cell's text: composed, without blanks around it and without signs that nobody sees.
enum CellText {
    /// - Returns: `nil` when nothing is left.
    static func tidied(_ text: String) -> String? {
        let composed = NormalForm.composed(text)
        if isTidy(composed) { return composed.isEmpty ? nil : composed }
        var scalars = String.UnicodeScalarView()
        for scalar in composed.unicodeScalars {
            if isBlank(scalar) {
                append(isLineBreak(scalar) ? "\n" : " ", to: &scalars)
            } else if !isUnseen(scalar) {
                scalars.append(scalar)
            }
        }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        // Two signs may have met over one that went.
        return scalars.isEmpty ? nil : NormalForm.composed(String(scalars))
    }

    /// Marks that turn the direction of reading (Unicode TR 9). They go like all that nobody sees, but who put them there should know:
    /// what was read in the cell may stand there otherwise.
    static func turns(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xD8 }) else { return false }
        return text.unicodeScalars.contains {
            switch $0.value {
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    /// A line that ends in two signs, as Windows writes it, ends once.
    private static func append(_ blank: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
        guard let last = scalars.last, blank != "\n" || last != "\n" else { return }
        scalars.append(blank)
    }

    /// The usual case: one line of letters, digits and plain signs.
    private static func isTidy(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return true }
        guard first != 0x20, last != 0x20 else { return false }
        return text.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
            || text.unicodeScalars.allSatisfy {
                0x20..<0x7F ~= $0.value || 0xA1...0xAC ~= $0.value || 0xAE...0x2FF ~= $0.value
                    || 0x1E00...0x1EFF ~= $0.value
            }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: isLineBreak(scalar)
        }
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    /// Control characters, joiners, direction marks, noncharacters and the mark of byte order.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate: true
        default: scalar.value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= scalar.value
        }
    }
}
