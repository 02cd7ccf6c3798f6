import Foundation

/// A file of cases for the GS1 syntax: groups by name, either those of GS1's syntax engine or one for each content check
/// of the syntax dictionary.
struct VectorFile {
    /// In alphabetical order.
    let groups: [(name: String, cases: [VectorCase])]

    init?(_ bytes: [UInt8]) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [[String: Any]]] else {
            return nil
        }
        groups = object.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(VectorCase.init)) }
    }

    /// - Returns: how many cases hold, and a line for each that does not.
    func run() -> (passed: Int, failures: [String]) {
        var passed = 0
        var failures: [String] = []
        for group in groups {
            for (place, item) in group.cases.enumerated() {
                if let failure = Self.failure(of: item, in: group.name) {
                    failures.append("\(group.name)[\(place)]: \(failure)")
                } else {
                    passed += 1
                }
            }
        }
        return (passed, failures)
    }

    /// What is not as the case wants it; nil when all is.
    private static func failure(of item: VectorCase, in group: String) -> String? {
        if let engine = EngineVectors(rawValue: group) { return engine.failure(of: item) }
        return LinterVectors.failure(of: item, linter: group)
    }
}
