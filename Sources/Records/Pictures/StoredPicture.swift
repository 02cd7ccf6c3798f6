import Crypto

/// A picture in the two sizes it is shown in.
package struct StoredPicture: Hashable, Sendable {
    /// JPEG.
    package let page: [UInt8]
    /// JPEG.
    package let thumbnail: [UInt8]

    package init(page: [UInt8], thumbnail: [UInt8]) {
        self.page = page
        self.thumbnail = thumbnail
    }

    /// The name it is served under: SHA-256 of the page's bytes, 64 hexadecimal digits.
    package var hash: String {
        SHA256.hash(data: page).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    /// Whether a text can be such a name.
    package static func isHash(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
