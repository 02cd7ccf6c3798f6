import SQL
import Testing

@Suite("a statement's text and values")
struct StatementTests {
    @Test("every value becomes a parameter, numbered in order")
    func numbering() {
        let list: [Int64] = [1, 2]
        let inner: SQLStatement = "b = \("x")"
        let statement: SQLStatement =
            "SELECT \(raw: "n") FROM t WHERE a = \(1) AND \(inner) AND c \(in: list) LIMIT \(9)"
        #expect(
            statement.text(for: .postgres)
                == "SELECT n FROM t WHERE a = $1 AND b = $2 AND c = ANY($3::bigint[]) LIMIT $4")
        #expect(
            statement.text(for: .sqlite)
                == "SELECT n FROM t WHERE a = $1 AND b = $2 AND c IN (SELECT value FROM json_each($3)) LIMIT $4")
        #expect(
            statement.parameters
                == [.value(.integer(1)), .value(.text("x")), .list(.integers([1, 2])), .value(.integer(9))])
    }

    @Test("the text does not depend on the values or on a list's length")
    func shape() {
        func statement(_ list: [String], _ value: Int?) -> SQLStatement { "a \(notIn: list) AND b = \(value)" }
        for dialect in SQLDialect.allCases {
            #expect(statement([], nil).text(for: dialect) == statement(["x", "y"], 7).text(for: dialect))
        }
    }

    @Test("a batch refuses a row of another width")
    func batch() async {
        await #expect(processExitsWith: .failure) {
            var rows = SQLBatch(columnCount: 2)
            rows.append(1)
        }
        var rows = SQLBatch(columnCount: 2)
        rows.append(1, String?.none)
        rows.append(row: [.integer(2), .text("b")])
        #expect(rows.rowCount == 2)
        #expect(rows.values == [.integer(1), .null, .integer(2), .text("b")])
    }

    @Test("a session used after its closure traps")
    func escaped() async {
        await #expect(processExitsWith: .failure) {
            let state = TransactionState()
            state.end()
            try state.verb {}
        }
    }

    @Test("the cache lets the least recently used go")
    func cache() {
        var cache = StatementCache<Int>(capacity: 4)
        for number in 1...4 { #expect(cache.insert(number, for: "\(number)") == []) }
        #expect(cache.find("1") == 1)
        #expect(cache.insert(5, for: "5") == [2])
        #expect(cache.find("2") == nil)
        #expect(cache.find("1") == 1)
        #expect(cache.remove("3") == 3)
        #expect(cache.removeAll().sorted() == [1, 4, 5])
        #expect(cache.count == 0)
    }
}
