import Foundation

/// A text as people search it: lower case, without marks, cut into words. "Sầu riêng, Đồng Nai" is `sau`, `rieng`, `dong`, `nai`.
///
/// The rule is ours and no engine's, so that a word is the same on both; what is stored was folded by it.
package enum FoldedText {
    /// Grows when the rule changes: a store whose words an older one folded folds them again.
    package static let version: Int64 = 1

    /// Longer words are cut, where they are stored and where they are asked for.
    private static let longest = 40

    /// In order, repetitions included.
    package static func words(of text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars where !isSilent(scalar) {
            if isPartOfWord(scalar) {
                if word.count < longest { word.append(contentsOf: folded(scalar)) }
            } else if !word.isEmpty {
                words.append(String(word))
                word.removeAll()
            }
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    /// Accents, and signs that are not seen: neither part of a word nor between two.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.generalCategory == .decimalNumber
    }

    /// "đ" is a letter of its own and no "d" with a mark: it has no decomposition.
    private static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        scalar == "đ" || scalar == "Đ" ? "d".unicodeScalars : scalar.properties.lowercaseMapping.unicodeScalars
    }
}
