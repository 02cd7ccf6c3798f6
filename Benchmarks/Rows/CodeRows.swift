import Foundation
import GS1

/// `gs1-parse` and `gs1-element`: text to checked elements, what stands together included; one core, the same 2,000 codes on
/// both sides.
enum CodeRows {
    private static let count = 2_000
    private static let repetitions = 500

    static func parse(_ bench: Workbench) async throws -> Figure {
        try await figure("gs1-parse", "links", SampleCodes.links(count), bench) { text in
            try DigitalLink(text).checkCompany()
        }
    }

    static func element(_ bench: Workbench) async throws -> Figure {
        try await figure("gs1-element", "elements", SampleCodes.elementStrings(count), bench) { text in
            try ElementString(sent: text).checkCompany()
        }
    }

    private static func figure(
        _ name: String, _ kind: String, _ codes: [String], _ bench: Workbench, _ read: (String) throws -> Void
    ) async throws -> Figure {
        let path = try bench.folder() + "/codes.txt"
        try Data(codes.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
        let bytes = codes.reduce(0) { $0 + $1.utf8.count } / count
        var figure = Figure(
            name: name, unit: "codes/s", better: .higher, baselineName: "biip (PyPI)",
            counts:
                "\(kind) with two to four elements, \(bytes) bytes a code: read, checked, what stands together looked at"
        )
        try await alternating(&figure, runs: 7) {
            try await rate {
                for _ in 0..<repetitions { for code in codes { try read(code) } }
                return repetitions * codes.count
            }
        } baseline: {
            let script = "Benchmarks/Baselines/gs1_codes.py"
            let text = try ServerProcess.output(of: bench.python, [script, kind, path])
            return Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        }
        return figure
    }
}
