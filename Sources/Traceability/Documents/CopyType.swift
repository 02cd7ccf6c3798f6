/// What a copy of a paper may be, told by its bytes: what a file calls itself proves nothing.
package enum CopyType: String, CaseIterable, Codable, Hashable, Sendable {
    case pdf, jpeg, png

    package init?(of bytes: some Collection<UInt8>) {
        let head = Array(bytes.prefix(16))
        if head.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            head.dropFirst(12).elementsEqual(Array("IHDR".utf8))
        {
            self = .png
        } else {
            return nil
        }
    }

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        }
    }

    /// Of the name it is saved under.
    package var ending: String {
        switch self {
        case .pdf: "pdf"
        case .jpeg: "jpg"
        case .png: "png"
        }
    }
}
