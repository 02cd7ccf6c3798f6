import Hummingbird

/// A page with holes where a serial number stands, written once for all siblings. What every page carries (the style) is held once
/// for all moulds.
struct PageMould: Sendable {
    fileprivate enum Part {
        case own([UInt8])
        case shared([UInt8])
        case serial
    }

    private let parts: [Part]
    /// Of its own bytes: what it costs to keep it.
    let byteCount: Int
    private let whole: Int

    /// - Parameters:
    ///   - mark: what stands for the serial number, and nowhere else in the page.
    ///   - shared: what stands in many pages; its array is kept, not a copy.
    init(_ html: String, mark: String?, shared: [UInt8] = []) {
        let pieces = Self.split(Array(html.utf8)[...], at: shared).map { piece in
            Self.split(piece, at: mark.map { Array($0.utf8) } ?? []).map { Part.own(Array($0)) }
        }
        let own = pieces.map { Array($0.map { [$0] }.joined(separator: [Part.serial])) }
        parts = Array(own.joined(separator: [Part.shared(shared)]))
        byteCount = parts.reduce(0) { $0 + ($1.own?.count ?? 0) }
        whole = byteCount + (pieces.count - 1) * shared.count
    }

    func filled(with serial: String?) -> ByteBuffer {
        let serial = Array((serial ?? "").utf8)
        var buffer = ByteBufferAllocator().buffer(capacity: whole + serial.count * parts.count)
        for part in parts {
            switch part {
            case .own(let bytes), .shared(let bytes): buffer.writeBytes(bytes)
            case .serial: buffer.writeBytes(serial)
            }
        }
        return buffer
    }

    private static func split(_ bytes: ArraySlice<UInt8>, at separator: [UInt8]) -> [ArraySlice<UInt8>] {
        separator.isEmpty ? [bytes] : bytes.split(separator: separator, omittingEmptySubsequences: false)
    }
}

extension PageMould.Part {
    fileprivate var own: [UInt8]? {
        guard case .own(let bytes) = self else { return nil }
        return bytes
    }
}
