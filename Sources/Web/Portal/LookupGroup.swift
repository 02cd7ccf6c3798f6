import GS1
import Records
import Traceability

/// Things of one kind among what was found.
struct LookupGroup: Sendable {
    let id: String
    let title: String
    let count: String
    let items: [LookupItem]
    /// Where the rest is; nil where all are here or the pages are turned below.
    let more: String?

    init(
        _ group: SearchResult.Group, of question: LookupQuestion, counts: [ThingKey: Int], words: OriginWords
    ) {
        id = group.kind.parameter
        title = words.title(of: group.kind)
        count = NumberText.grouped(group.count, in: words.language)
        items = group.listings.map { LookupItem($0, counts: counts, words: words) }
        let hasRest = question.kind == nil && question.owner == nil && group.count > group.listings.count
        more = hasRest ? question.with(kind: group.kind).address : nil
    }
}
