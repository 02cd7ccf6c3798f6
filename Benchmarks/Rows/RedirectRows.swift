import Foundation
import SQL
import SQLiteEngine

/// `redirect`, `redirect-zipf`: the resolver over 64 connections against a bare route that answers 307. Every other request asks for a link
/// type, the rest for the default.
enum RedirectRows {
    private static let connections = 64
    private static let seconds = 4.0
    private static let runs = 5
    private static let linksPerProduct = 5
    private static let types = ["pip", "certificationInfo", "recipeInfo", "sustainabilityInfo", "instructions"]
    private static let headers = "Accept: text/html,*/*;q=0.8\r\nAccept-Language: vi\r\n"

    static func redirects(_ bench: Workbench, products: Int) async throws -> [Figure] {
        let path = "\(try bench.folder())/nguon.sqlite"
        _ = try ServerProcess.output(of: bench.binary, ["migrate", "--database", "sqlite:\(path)"])
        try await fill(path, products: products)
        let server = try ServerProcess(binary: bench.binary, database: "sqlite:\(path)", port: bench.port())
        let bare = try BareServer(port: bench.port(), redirect: "http://localhost/p/01/09521234567899")
        let uniform = try await measure("redirect", server, bare, Uniform(count: products), products, "uniform")
        let zipf = try await measure("redirect-zipf", server, bare, Zipf(count: products), products, "Zipf (s = 1)")
        return [uniform, zipf]
    }

    private static func measure(
        _ name: String, _ server: ServerProcess, _ bare: BareServer, _ choice: some Choice, _ products: Int,
        _ what: String
    ) async throws -> Figure {
        var choice = choice
        var turn = 0
        var figure = Figure(
            name: name, unit: "redirects/s", better: .higher, baselineName: "bare Hummingbird route that answers 307",
            counts: """
                \(what) over \(products) products with \(products * linksPerProduct) links, every other request for a link type, \
                \(connections) connections, SQLite, load generator on the same cores; p99 in ms
                """)
        var latencies: [Double] = []
        try await alternating(&figure, runs: runs) {
            let result = try load(server.port) {
                turn += 1
                let code = "/01/\(gtin(choice.next()))"
                return turn % 2 == 0 ? code : "\(code)?linkType=gs1:\(types[turn / 2 % types.count])"
            }
            latencies += result.latencies
            return result.rate
        } baseline: {
            try load(bare.port) { "/01/09521234567899" }.rate
        }
        figure.p99 = percentile(latencies, 0.99) * 1_000
        return figure
    }

    private static func load(_ port: UInt16, next: () -> String) throws -> LoadGenerator.Result {
        try LoadGenerator(port: port, connections: connections, status: 307).run(
            seconds: seconds, headers: headers, next: next)
    }

    // MARK: The store

    /// A GTIN-14 of GS1's range for examples.
    private static func gtin(_ number: Int) -> String {
        let digits = "0952" + String(String(1_000_000_000 + number % 1_000_000_000).dropFirst())
        let sum = digits.utf8.enumerated().reduce(0) { $0 + Int($1.element - 48) * ($1.offset % 2 == 0 ? 3 : 1) }
        return digits + String((10 - sum % 10) % 10)
    }

    private static func fill(_ path: String, products: Int) async throws {
        let database = try SQLiteDatabase(path: path)
        let columns = [
            "id", "anchor", "file", "version", "changed_at", "type", "href", "title", "languages", "contexts",
        ]
        for first in stride(from: 0, to: products, by: 20_000) {
            let range = first..<min(first + 20_000, products)
            try await database.write { session in
                var rows = SQLBatch(columnCount: columns.count, reservingRows: range.count * linksPerProduct)
                for product in range {
                    let anchor = "01/\(gtin(product))"
                    for (index, type) in types.enumerated() {
                        rows.append(
                            "l\(product)-\(index)", anchor, "f\(product)", 1, 0, type,
                            "https://shop.example/\(product)/\(type)", "Trang \(type)", "vi", "")
                    }
                }
                try session.insert(into: "link", columns: columns, rows: rows)
            }
        }
        await database.close()
    }
}
