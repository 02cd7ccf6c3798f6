import Foundation

/// Normalisation Form C: the one way a Vietnamese letter is kept, whatever keyboard or file it came from.
enum NormalForm {
    /// The text in NFC.
    static func composed(_ text: String) -> String {
        isSurelyComposed(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Nearly every text is: Latin letters as far as U+02FF, those with Vietnamese marks (U+1E00 to U+1EFF) and common signs never change.
    private static func isSurelyComposed(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 }
            || text.unicodeScalars.allSatisfy {
                $0.value < 0x300 || 0x1E00...0x1EFF ~= $0.value || 0x2010...0x203E ~= $0.value
            }
    }
}
