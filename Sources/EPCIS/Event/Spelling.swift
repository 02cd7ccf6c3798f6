/// A standard member that came under another name (`@type`, `epcis:bizStep`) or whose value was spelled out in full.
package struct Spelling: Hashable, Sendable {
    /// Our name for the member.
    package let member: String
    /// The name as sent.
    package let name: String
    /// The value as sent, where ours would differ (only `type` has such).
    package let value: String?
}
