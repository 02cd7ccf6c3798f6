/// Puts the pieces of a text together, up to a limit.
struct TextCollector {
    private(set) var bytes: [UInt8] = []
    let limit: Int

    mutating func add(_ piece: UnsafeBufferPointer<UInt8>, in cell: CellPlace?) throws(SheetError) {
        guard bytes.count + piece.count <= limit else {
            throw SheetError(.tooLong, cell: cell, arguments: ["limit": "\(limit)"])
        }
        bytes.append(contentsOf: piece)
    }

    /// What was collected; the next begins empty.
    mutating func take() -> String {
        defer { bytes.removeAll(keepingCapacity: true) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
