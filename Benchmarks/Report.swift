import Foundation

/// Prints figures as a table and, when asked, as one JSON object a line.
struct Report {
    let jsonPath: String?
    let machine: String
    private(set) var figures: [Figure] = []

    init(jsonPath: String?) {
        self.jsonPath = jsonPath
        machine = Self.describeMachine()
        print("machine: \(machine)")
        print(Self.line(["name", "value", "unit", "baseline", "ratio", "against"]))
    }

    mutating func add(_ figure: Figure) throws {
        figures.append(figure)
        print(
            Self.line([
                figure.name, Self.round(figure.value) + (figure.p99.map { " (p99 \(Self.round($0)))" } ?? ""),
                figure.unit,
                figure.baseline.map(Self.round) ?? "–", figure.ratio.map { Self.round($0) } ?? "–", figure.baselineName,
            ]))
        fflush(nil)  // a row is seen when it is measured, also through a pipe
        try writeJSON()
    }

    func printCounts() {
        for figure in figures { print("\(figure.name): \(figure.counts)") }
    }

    private func writeJSON() throws {
        guard let jsonPath else { return }
        let lines = try figures.map { figure -> String in
            var object: [String: Any] = [
                "name": figure.name, "value": figure.value, "unit": figure.unit, "baselineName": figure.baselineName,
                "runs": figure.values.count, "machine": machine, "counts": figure.counts,
            ]
            object["baseline"] = figure.baseline ?? NSNull()
            object["ratio"] = figure.ratio ?? NSNull()
            object["p99"] = figure.p99
            let data = try JSONSerialization.data(
                withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
            return String(decoding: data, as: UTF8.self)
        }
        try (lines.joined(separator: "\n") + "\n").write(toFile: jsonPath, atomically: true, encoding: .utf8)
    }

    static func round(_ value: Double) -> String {
        value >= 1000 ? String(Int(value)) : String(format: value >= 10 ? "%.1f" : "%.2f", value)
    }

    private static func line(_ cells: [String]) -> String {
        let widths = [20, 24, 12, 12, 8, 0]
        return zip(cells, widths).map { $0.padding(toLength: max($1, $0.count), withPad: " ", startingAt: 0) }
            .joined(separator: " ")
    }

    private static func describeMachine() -> String {
        let cpu = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = cpu.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let memory = ProcessInfo.processInfo.physicalMemory / (1 << 30)
        return "\(cores) cores, \(model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown"), \(memory) GiB"
    }
}
