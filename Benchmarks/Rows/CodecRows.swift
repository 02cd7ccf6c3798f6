import EPCIS
import Foundation

/// `epcis-decode`, `epcis-encode`, `event-hash`: one core, documents of 1,000 sample events.
enum CodecRows {
    private static let repetitions = 20

    static func decode() async throws -> Figure {
        let bytes = SampleEvents(run: 1).document(batch: 0, events: 1_000)
        var figure = Figure(
            name: "epcis-decode", unit: "events/s", better: .higher, baselineName: "JSONDecoder, Codable structs",
            counts:
                "bytes to typed events with every member kept; \(bytes.count / 1_000) bytes an event, 1,000 a document")
        try await alternating(&figure, runs: 5) {
            try await rate {
                for _ in 0..<repetitions {
                    let document = try EPCISDocument.decode(bytes)
                    precondition(document.entries.count == 1_000)
                }
                return repetitions * 1_000
            }
        } baseline: {
            let data = Data(bytes)
            return try await rate {
                for _ in 0..<4 {
                    let document = try JSONDecoder().decode(FoundationDocument.self, from: data)
                    precondition(document.epcisBody.eventList.count == 1_000)
                }
                return 4_000
            }
        }
        return figure
    }

    static func encode() async throws -> Figure {
        let bytes = SampleEvents(run: 1).document(batch: 0, events: 1_000)
        let events = try EPCISDocument.decode(bytes).entries.map { try $0.outcome.get() }
        let plain = try JSONDecoder().decode(FoundationDocument.self, from: Data(bytes))
        var figure = Figure(
            name: "epcis-encode", unit: "events/s", better: .higher, baselineName: "JSONEncoder, Codable structs",
            counts: "typed events to JSON bytes, every member; 1,000 events a round")
        try await alternating(&figure, runs: 5) {
            try await rate {
                var written = 0
                for _ in 0..<repetitions { for event in events { written += event.encoded().count } }
                precondition(written > repetitions * 400_000)
                return repetitions * 1_000
            }
        } baseline: {
            try await rate {
                for _ in 0..<4 {
                    let written = try JSONEncoder().encode(plain)
                    precondition(written.count > 400_000)
                }
                return 4_000
            }
        }
        return figure
    }

    static func eventHash(_ bench: Workbench) async throws -> Figure {
        let bytes = SampleEvents(run: 1).document(batch: 0, events: 1_000)
        let path = try bench.folder() + "/sample.json"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        var figure = Figure(
            name: "event-hash", unit: "events/s", better: .higher,
            baselineName: "epcis-event-hash-generator (PyPI), JSON in",
            counts:
                "document bytes to hash IDs, parsing included, one core; the same 1,000-event document on both sides")
        try await alternating(&figure, runs: 3) {
            try await rate {
                for _ in 0..<repetitions {
                    for entry in try EPCISDocument.decode(bytes).entries { _ = try entry.outcome.get().eventHash }
                }
                return repetitions * 1_000
            }
        } baseline: {
            let script = "Benchmarks/Baselines/event_hash.py"
            let text = try ServerProcess.output(of: bench.python, [script, path])
            return Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        }
        return figure
    }
}
