import Hummingbird

/// A page with holes where a serial number stands: it is written once for all siblings.
struct PageMould: Sendable {
    private let parts: [[UInt8]]

    /// - Parameter mark: what stands for the serial number, and nowhere else in the page.
    init(_ html: String, mark: String?) {
        guard let mark, !mark.isEmpty else {
            parts = [Array(html.utf8)]
            return
        }
        parts = html.utf8.split(separator: mark.utf8, omittingEmptySubsequences: false).map(Array.init)
    }

    var byteCount: Int { parts.reduce(0) { $0 + $1.count } }

    func filled(with serial: String?) -> ByteBuffer {
        let serial = Array((serial ?? "").utf8)
        var buffer = ByteBufferAllocator().buffer(capacity: byteCount + serial.count * parts.count)
        for (index, part) in parts.enumerated() {
            if index > 0 { buffer.writeBytes(serial) }
            buffer.writeBytes(part)
        }
        return buffer
    }
}
