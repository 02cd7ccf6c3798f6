/// The ways Vietnamese was written before Unicode, one byte a sign. Files of that time, and texts set in that time's fonts, still come in.
enum LegacyAlphabet: String, CaseIterable, Sendable {
    /// Windows' own, with the marks as signs of their own behind the vowel.
    case windows1258 = "Windows-1258"
    /// TCVN 5712 (VN3), of the fonts called `.VnTime`: usual in offices of the north.
    case tcvn3 = "TCVN3 (ABC)"
    /// Of the fonts called `VNI-Times`: usual in the south. A vowel and a second sign that carries its marks.
    case vni = "VNI"

    /// Text of bytes, in NFC. Bytes without a meaning stay what Windows' Western alphabet makes of them.
    func text(_ bytes: some Sequence<UInt8>) -> String {
        switch self {
        case .windows1258: NormalForm.composed(String(Windows1258.scalars(bytes)))
        case .tcvn3: NormalForm.composed(String(TCVN3.scalars(bytes)))
        case .vni: VNI.text(bytes)
        }
    }

    /// Text that Unicode knows only as the Western letters that stand at the same places.
    /// - Returns: `nil` when it holds a sign that has no place there.
    func text(ofLatin text: String) -> String? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = WesternAlphabet.byte(of: scalar) else { return nil }
            bytes.append(byte)
        }
        return self.text(bytes)
    }

    /// What a font says of the text set in it. Others, Unicode's, say nothing.
    init?(font: String) {
        let name = font.lowercased()
        if name.hasPrefix(".vn") { self = .tcvn3 } else if name.hasPrefix("vni-") { self = .vni } else { return nil }
    }
}
