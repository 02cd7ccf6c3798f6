import EPCIS
import Foundation

/// `epcis-decode`, `epcis-encode` (flat events with four members of others, and nested ones without), `event-hash`: one core, documents of
/// 1,000 events.
enum CodecRows {
    private static let repetitions = 20
    private static let baselineRepetitions = 4
    private static let events = 1_000

    static func decode() async throws -> Figure {
        let bytes = SampleEvents(run: 1).document(batch: 0, events: events)
        return try await decode("epcis-decode", bytes, as: FoundationDocument.self)
    }

    static func decodeNested() async throws -> Figure {
        let bytes = SampleShipments.document(events: events)
        return try await decode("epcis-decode-nested", bytes, as: FoundationShipments.self)
    }

    static func encode() async throws -> Figure {
        let bytes = SampleEvents(run: 1).document(batch: 0, events: events)
        return try await encode("epcis-encode", bytes, as: FoundationDocument.self)
    }

    static func encodeNested() async throws -> Figure {
        let bytes = SampleShipments.document(events: events)
        return try await encode("epcis-encode-nested", bytes, as: FoundationShipments.self)
    }

    private static func decode<Plain: Codable>(
        _ name: String, _ bytes: [UInt8], as plain: Plain.Type
    ) async throws -> Figure {
        var figure = Figure(
            name: name, unit: "events/s", better: .higher, baselineName: "JSONDecoder, Codable structs",
            counts: "bytes to typed events with every member kept; \(bytes.count / events) bytes an event")
        let data = Data(bytes)
        try await alternating(&figure, runs: 7) {
            try await rate {
                for _ in 0..<repetitions {
                    let document = try EPCISDocument.decode(bytes)
                    precondition(document.entries.count == events && document.entries[events - 1].event != nil)
                }
                return repetitions * events
            }
        } baseline: {
            try await rate {
                for _ in 0..<baselineRepetitions { _ = try JSONDecoder().decode(Plain.self, from: data) }
                return baselineRepetitions * events
            }
        }
        return figure
    }

    private static func encode<Plain: Codable>(
        _ name: String, _ bytes: [UInt8], as plain: Plain.Type
    ) async throws -> Figure {
        let typed = try EPCISDocument.decode(bytes).entries.map { try $0.outcome.get() }
        let plain = try JSONDecoder().decode(Plain.self, from: Data(bytes))
        var figure = Figure(
            name: name, unit: "events/s", better: .higher, baselineName: "JSONEncoder, Codable structs",
            counts: "typed events to JSON bytes, every member; \(bytes.count / events) bytes an event")
        try await alternating(&figure, runs: 7) {
            try await rate {
                var written = 0
                for _ in 0..<repetitions { for event in typed { written += event.encoded().count } }
                precondition(written > repetitions * events * 400)
                return repetitions * events
            }
        } baseline: {
            try await rate {
                for _ in 0..<baselineRepetitions {
                    let written = try JSONEncoder().encode(plain)
                    precondition(written.count > events * 400)
                }
                return baselineRepetitions * events
            }
        }
        return figure
    }

    static func eventHash(_ bench: Workbench) async throws -> Figure {
        let bytes = SampleEvents(run: 1).document(batch: 0, events: events)
        let path = try bench.folder() + "/sample.json"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        var figure = Figure(
            name: "event-hash", unit: "events/s", better: .higher,
            baselineName: "epcis-event-hash-generator (PyPI), JSON in",
            counts:
                "document bytes to hash IDs, parsing included, one core; the same 1,000-event document on both sides")
        try await alternating(&figure, runs: 5) {
            try await rate {
                for _ in 0..<repetitions {
                    var hasher = EventHasher()
                    for entry in try EPCISDocument.decode(bytes).entries { _ = hasher.hash(try entry.outcome.get()) }
                }
                return repetitions * events
            }
        } baseline: {
            let script = "Benchmarks/Baselines/event_hash.py"
            let text = try ServerProcess.output(of: bench.python, [script, path])
            return Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        }
        return figure
    }
}
