import Foundation
import SQL
import Traceability

/// What a party is called in events and master data, by its file.
struct PartyNames {
    /// As its documents and keys name it: by its number where it has one, else by its file.
    let sender: String
    /// What its products name as their producer; nil without a number.
    let identifier: String?
    let name: String?

    init(of party: String, in session: any SQLSession) throws {
        let rows = try session.rows(
            """
            SELECT word FROM file_word
            WHERE file = \(party) AND kind = \(FileKind.party.rawValue) AND word >= \(Self.first) AND word < \(Self.past)
            """, as: (String).self)
        let number = rows.first.map { String($0.dropFirst(Self.first.count)) }
        sender = number.map { "417/\($0)" } ?? party
        identifier = number.map { "https://id.gs1.org/417/\($0)" }
        let body = try session.first(
            "SELECT body FROM file WHERE id = \(party) AND kind = \(FileKind.party.rawValue)", as: ([UInt8]).self)
        name = try body.map { try JSONDecoder().decode(Named.self, from: Data($0)).name }
    }

    /// The one member of a party's file that is asked for here.
    private struct Named: Decodable { let name: String }

    private static let first = "=" + FileKey.gln("").text
    private static let past = "=gln;"
}
