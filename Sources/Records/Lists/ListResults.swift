import SQL
import Traceability

/// What the lists in force say of products, as it is stored: a row for each list that names one, and what lists of products are narrowed by.
struct ListResults {
    let session: any SQLSession
    let book: ListBook

    private struct Row: Hashable {
        let list: String
        let version: String
        let entry: String?
        let stand: String
    }

    private static let words = "listed:"

    /// Writes what is other than what stands there.
    /// - Parameter guarded: whether somebody may be writing a file at the same time; one that was changed meanwhile is looked at again.
    func write(_ products: [ListedProduct], guarded: Bool) throws {
        var products = products
        for _ in 0..<4 where !products.isEmpty {
            let missed = try writeOnce(products, guarded: guarded)
            products = missed.isEmpty ? [] : try ListedProduct.products(missed, in: session)
        }
    }

    /// - Returns: those that somebody changed since they were read.
    private func writeOnce(_ products: [ListedProduct], guarded: Bool) throws -> [String] {
        let ids = products.map(\.id)
        let (rows, words) = (try rows(of: ids), try words(of: ids))
        var changed: [(product: ListedProduct, rows: [Row])] = []
        var renamed: [(product: ListedProduct, marks: Set<String>)] = []
        var missed: [String] = []
        for product in products {
            let judgement = book.judge(product.goods)
            let wanted = judgement.verdicts.map {
                Row(list: $0.edition.list, version: $0.edition.id, entry: $0.entry?.key.text, stand: $0.stand)
            }
            let marks = Set(judgement.marks.map(\.rawValue))
            let (isSame, hasSame) = (
                Set(wanted) == rows[product.id, default: []], marks == words[product.id, default: []]
            )
            guard !isSame || !hasSame else { continue }
            guard try !guarded || stands(product) else {
                missed.append(product.id)
                continue
            }
            if !isSame { changed.append((product, wanted)) }
            if !hasSame { renamed.append((product, marks)) }
        }
        try replace(changed)
        try rename(renamed)
        return missed
    }

    /// Whether a file is as it was read; nobody writes it until this transaction is over.
    private func stands(_ product: ListedProduct) throws -> Bool {
        try session.execute(
            "UPDATE file SET version = version WHERE id = \(product.id) AND version = \(product.version)") == 1
    }

    private func rows(of ids: [String]) throws -> [String: Set<Row>] {
        let rows = try session.rows(
            "SELECT product, list, version, entry, stand FROM list_result WHERE product \(in: ids)",
            as: (String, String, String, String?, String).self)
        return rows.reduce(into: [:]) { found, row in
            found[row.0, default: []].insert(Row(list: row.1, version: row.2, entry: row.3, stand: row.4))
        }
    }

    private func words(of ids: [String]) throws -> [String: Set<String>] {
        let first = "#" + Self.words
        let rows = try session.rows(
            """
            SELECT file, word FROM file_word
            WHERE file \(in: ids) AND word >= \(first) AND word < \(first + "\u{10FFFF}")
            """, as: (String, String).self)
        return rows.reduce(into: [:]) { $0[$1.0, default: []].insert(String($1.1.dropFirst(first.count))) }
    }

    private func replace(_ changed: [(product: ListedProduct, rows: [Row])]) throws {
        guard !changed.isEmpty else { return }
        try session.execute("DELETE FROM list_result WHERE product \(in: changed.map(\.product.id))")
        var batch = SQLBatch(columnCount: 5, reservingRows: changed.count)
        for (product, rows) in changed {
            for row in rows { batch.append(product.id, row.list, row.version, row.entry, row.stand) }
        }
        try session.insert(
            into: "list_result", columns: ["product", "list", "version", "entry", "stand"], rows: batch)
    }

    private func rename(_ renamed: [(product: ListedProduct, marks: Set<String>)]) throws {
        guard !renamed.isEmpty else { return }
        var batch = SQLBatch(columnCount: 4, reservingRows: 2 * renamed.count)
        for mark in ["#", "@"] {
            let first = mark + Self.words
            try session.execute(
                """
                DELETE FROM file_word WHERE file \(in: renamed.map(\.product.id))
                    AND word >= \(first) AND word < \(first + "\u{10FFFF}")
                """)
            for (product, marks) in renamed {
                let sort = mark == "#" ? product.sort : FileWords.newestFirst(product.changedAt)
                for name in marks.sorted() { batch.append("product", first + name, sort, product.id) }
            }
        }
        try session.insert(into: "file_word", columns: ["kind", "word", "sort", "file"], rows: batch)
    }
}
