import Foundation

extension String {
    /// RFC 4648, section 4, with padding.
    var base64: String { Data(utf8).base64EncodedString() }
}
