import Foundation
import Traceability

/// A code about to be written.
struct CodeRow: Sendable {
    let id: String
    let kind: AccountCode.Kind
    let hash: [UInt8]
    let account: String?
    let grant: Grant?
    let name: String
    let expiresAt: Int64

    /// The part as JSON. A grant of ours always encodes.
    var part: String? { grant.map { String(decoding: try! JSONEncoder().encode($0), as: UTF8.self) } }
}
