import Foundation

extension String {
    /// Vietnamese as it is written where letters are dear: "Mã của bạn" becomes "Ma cua ban".
    var withoutAccents: String {
        var plain = String.UnicodeScalarView()
        for scalar in decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "đ": plain.append("d")
            case "Đ": plain.append("D")
            default: if scalar.properties.generalCategory != .nonspacingMark { plain.append(scalar) }
            }
        }
        return String(plain)
    }
}
