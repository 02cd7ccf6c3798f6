import Embedded

/// The 95 communes of Đồng Nai, from the reference file inside the binary.
struct Communes: Sendable {
    static let provinceCode = "75"

    struct Commune: Sendable, Hashable {
        /// Five digits, as the statistics office numbers them.
        let code: String
        let name: String
        /// `phường` or `xã`.
        let kind: String

        /// `Phường Long Khánh`.
        var fullName: String { (kind == "xã" ? "Xã " : "Phường ") + name }
    }

    let all: [Commune]
    private let byCode: [String: Commune]

    init() {
        all = Communes.file.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: ",")
            precondition(fields.count == 3, "communes.csv: \(line)")
            return Commune(code: String(fields[0]), name: String(fields[1]), kind: String(fields[2]))
        }
        byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    }

    subscript(code: String) -> Commune? { byCode[code] }

    private static var file: String {
        var count = 0
        let files = UnsafeBufferPointer(start: nguon_demonstration_files(&count), count: count)
        guard let file = files.first(where: { String(cString: $0.name) == "communes.csv" }) else {
            preconditionFailure("communes.csv is not embedded")
        }
        return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    }
}
