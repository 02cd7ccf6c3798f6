import GS1
import Hummingbird
import Records
import Traceability

/// Origin pages as HTML, from memory where nothing they are made of has changed: whether it has is asked anew for every visitor, so
/// that a recall is on the very next page.
final class OriginPages: Sendable {
    private let scan: ScanStore
    private let desk: ScanDesk
    private let memory: PageMemory
    private let metrics: ServerMetrics
    private let shared: [UInt8]
    /// Stands for a serial number while a mould is made. Nobody can guess it, so nobody can write it into a name.
    private let mark: String

    /// - Parameters:
    ///   - room: bytes for pages; 0 makes every page anew.
    ///   - shared: what stands in every page.
    init(scan: ScanStore, room: Int, shared: [UInt8] = [], metrics: ServerMetrics) {
        self.shared = shared
        let memory = PageMemory(room: room)
        self.scan = scan
        self.memory = memory
        self.metrics = metrics
        desk = scan.desk { memory.apply($0) }
        mark = String((0..<20).map { _ in "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".randomElement()! })
    }

    /// - Parameters:
    ///   - question: what may be kept; `nil` makes the page anew.
    ///   - write: makes the page of a dossier.
    func page(
        _ code: DigitalLink, _ question: PageQuestion?, write: (Dossier) -> String
    ) async throws -> ByteBuffer {
        guard memory.isEnabled, let question else {
            return ByteBuffer(string: write(try await scan.dossier(for: code)))
        }
        let trail = try await desk.ask(question.item)
        // An item that no event names has no siblings to share a page with.
        guard question.item == nil || trail != nil else {
            return ByteBuffer(string: write(try await scan.dossier(for: code)))
        }
        let key = PageMemory.Key(question: question, trail: trail)
        let known = memory.mould(key)
        metrics.page(fromMemory: known != nil)
        if let known { return known.filled(with: question.serial) }
        return try await made(code, key, write)
    }

    private func made(
        _ code: DigitalLink, _ key: PageMemory.Key, _ write: (Dossier) -> String
    ) async throws -> ByteBuffer {
        let reading = try await scan.read(code)
        let serial = key.question.serial
        guard let sample = serial == nil ? reading.dossier : reading.dossier.relabelled(serial: mark) else {
            return ByteBuffer(string: write(reading.dossier))
        }
        let mould = PageMould(write(sample), mark: serial.map { _ in mark }, shared: shared)
        if reading.dossier.finestKnown != nil { memory.keep(mould, key, of: reading) }
        return mould.filled(with: serial)
    }
}
