/// TCVN 5712:1993. VN3, which the fonts follow, has the small letters and seven capitals; what VN1 adds stands at places that VN3 leaves free.
enum TCVN3 {
    static func scalars(_ bytes: some Sequence<UInt8>) -> String.UnicodeScalarView {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            scalars.append(0xA1...0xFE ~= byte ? letters[Int(byte) - 0xA1] : WesternAlphabet.scalar(byte))
        }
        return scalars
    }

    /// 0xA1 to 0xFE; the five marks of tone are at 0xB0 to 0xB4.
    private static let letters: [Unicode.Scalar] = Array(
        ("ĂÂÊÔƠƯĐăâêôơưđẰ" + "\u{300}\u{309}\u{303}\u{301}\u{323}"
            + "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾ"
            + "ỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ").unicodeScalars)
}
