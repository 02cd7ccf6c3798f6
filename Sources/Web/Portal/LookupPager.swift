import Records

/// Where a list goes on, and where it came from.
struct LookupPager: Sendable {
    let position: String
    let previous: String?
    let next: String?

    /// - Returns: `nil` where one page holds everything.
    init?(_ question: LookupQuestion, count: Int, words: OriginWords) {
        let page = SearchPage(number: question.page)
        let pages = (count + page.size - 1) / page.size
        guard pages > 1 else { return nil }
        position = words.text("lookup.position", ["page": String(page.number), "pages": String(pages)])
        previous =
            page.number > 1 ? question.with(kind: question.kind, page: min(page.number, pages + 1) - 1).address : nil
        next = page.number < pages ? question.with(kind: question.kind, page: page.number + 1).address : nil
    }
}
