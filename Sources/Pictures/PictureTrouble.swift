/// Why a file gives no picture. Each has words of its own that say what to do instead.
package enum PictureTrouble: Error, Hashable, Sendable {
    case empty
    case tooHeavy
    /// No picture of ours: a document, an archive, a film, a text.
    case otherFile
    /// SVG and other drawings: programs, in effect.
    case drawing
    /// HEIC, HEIF, AVIF: what some phones keep their photographs as.
    case phoneFormat
    /// GIF, BMP, TIFF: pictures, but not of a kind that is taken.
    case oldFormat
    case moving
    /// CMYK: made for a press.
    case pressColours
    /// A sort of JPEG or PNG that hardly any program makes.
    case rareKind
    case cutOff
    case damaged
    case tooManyPixels(megapixels: Int)
    case tooSmall
    case tooNarrow
    /// Another file stands in it or behind it.
    case twoFiles

    /// What the catalogue knows it by.
    package var code: String {
        switch self {
        case .empty: "picture.empty"
        case .tooHeavy: "picture.tooHeavy"
        case .otherFile: "picture.otherFile"
        case .drawing: "picture.drawing"
        case .phoneFormat: "picture.phoneFormat"
        case .oldFormat: "picture.oldFormat"
        case .moving: "picture.moving"
        case .pressColours: "picture.pressColours"
        case .rareKind: "picture.rareKind"
        case .cutOff: "picture.cutOff"
        case .damaged: "picture.damaged"
        case .tooManyPixels: "picture.tooManyPixels"
        case .tooSmall: "picture.tooSmall"
        case .tooNarrow: "picture.tooNarrow"
        case .twoFiles: "picture.twoFiles"
        }
    }

    /// What stands in the words.
    package var arguments: [String: String] {
        switch self {
        case .tooHeavy: ["megabytes": String(PictureLimits.bytes / 1_000_000)]
        case .tooManyPixels(let megapixels): ["megapixels": String(megapixels)]
        case .tooSmall: ["pixels": String(PictureLimits.shortestSide)]
        default: [:]
        }
    }

    /// One of each, for tests.
    package static let samples: [PictureTrouble] = [
        .empty, .tooHeavy, .otherFile, .drawing, .phoneFormat, .oldFormat, .moving, .pressColours, .rareKind, .cutOff,
        .damaged, .tooManyPixels(megapixels: 300), .tooSmall, .tooNarrow, .twoFiles,
    ]
}
