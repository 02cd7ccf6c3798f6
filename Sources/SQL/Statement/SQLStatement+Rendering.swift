/// What an engine binds for one `$n`.
package enum SQLParameter: Hashable, Sendable {
    case value(SQLValue)
    case list(SQLList)
}

extension SQLStatement {
    /// The parameters in the order of `$1`, `$2`, ….
    package var parameters: [SQLParameter] {
        fragments.compactMap { fragment in
            switch fragment {
            case .text: nil
            case .value(let value): .value(value)
            case .list(let list, _): .list(list)
            }
        }
    }

    /// The text as `dialect` prepares it; the same for every call with the same shape, so that it is a cache's key.
    package func text(for dialect: SQLDialect) -> String {
        var text = ""
        text.reserveCapacity(256)
        var number = 0
        for fragment in fragments {
            switch fragment {
            case .text(let literal): text += literal
            case .value:
                number += 1
                text += "$\(number)"
            case .list(let list, let negated):
                number += 1
                text += dialect.membership(of: list, parameter: number, negated: negated)
            }
        }
        return text
    }
}

extension SQLDialect {
    /// One parameter carries the whole list on both engines, so the statement's text does not depend on the length.
    fileprivate func membership(of list: SQLList, parameter number: Int, negated: Bool) -> String {
        switch self {
        case .sqlite:
            let member = if case .blobs = list { "\(SQLDialect.sqliteBlobFunction)(value)" } else { "value" }
            return "\(negated ? "NOT IN" : "IN") (SELECT \(member) FROM json_each($\(number)))"
        case .postgres:
            return "\(negated ? "<> ALL" : "= ANY")($\(number)::\(list.postgresArrayType))"
        }
    }

    /// The function the SQLite engine registers to turn a member of a JSON list (hexadecimal text) into bytes:
    /// SQLite has had `unhex` only since 3.41.
    package static let sqliteBlobFunction = "nguon_blob"
}

extension SQLList {
    fileprivate var postgresArrayType: String {
        switch self {
        case .texts: "text[]"
        case .integers: "bigint[]"
        case .blobs: "bytea[]"
        }
    }
}
