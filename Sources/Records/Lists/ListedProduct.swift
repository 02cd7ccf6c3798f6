import Foundation
import SQL
import Traceability

/// As much of a product as lists look at, read from its file.
struct ListedProduct {
    let id: String
    let version: Int64
    /// As lists are ordered.
    let sort: String
    let changedAt: Int64
    let owner: String
    let status: FileStatus
    let goods: ListedGoods

    /// Whether its owner should learn what a list says of it.
    var concerns: Bool { status != .draft && status != .closed }

    /// The members of a file that are asked for here: most of its bytes are passed by.
    private struct Body: Decodable {
        let owner: String
        let hsCode: String?
        let group: String?
        let labelGroup: Int?
        let standing: Held

        struct Held: Decodable { let status: String }
    }

    static func page(after place: String, limit: Int, in session: any SQLSession) throws -> [ListedProduct] {
        try products("kind = 'product' AND id > \(place) ORDER BY id LIMIT \(limit)", in: session)
    }

    static func products(_ ids: [String], in session: any SQLSession) throws -> [ListedProduct] {
        try products("kind = 'product' AND id \(in: ids) ORDER BY id", in: session)
    }

    private static func products(_ condition: SQLStatement, in session: any SQLSession) throws -> [ListedProduct] {
        let rows = try session.rows(
            "SELECT id, version, sort, changed_at, body FROM file WHERE \(condition)",
            as: (String, Int64, String, Int64, [UInt8]).self)
        let decoder = JSONDecoder()
        return try rows.map { id, version, sort, changed, bytes in
            let body = try decoder.decode(Body.self, from: Data(bytes))
            return ListedProduct(
                id: id, version: version, sort: sort, changedAt: changed, owner: body.owner,
                status: FileStatus(rawValue: body.standing.status) ?? .draft,
                goods: ListedGoods(
                    code: body.hsCode.flatMap { HSCode(reading: $0) },
                    group: body.group.flatMap(ProductGroup.init(rawValue:)), labelGroup: body.labelGroup))
        }
    }
}
