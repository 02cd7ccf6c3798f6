/// The number of a paper in one spelling: letters and digits alone, so that `VG-TT 12/0001` is `vgtt120001`.
package struct PaperNumber: Hashable, Sendable {
    package let text: String

    /// Nil for one too short to tell two papers apart.
    package init?(_ written: String) {
        let text = FoldedText.words(of: written).joined()
        guard (4...100).contains(text.count) else { return nil }
        self.text = text
    }
}
