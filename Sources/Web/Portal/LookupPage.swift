import GS1
import Records
import Traceability

/// `/tra-cuu`: the box, with what was found or what can be said of the words typed.
struct LookupPage: PageBody {
    let title: String
    let heading: String
    /// The business whose products are listed; its name may be in any direction of writing.
    let business: LookupItem?
    /// What was typed, for the box.
    let words: String
    /// Lists to open where nothing was asked.
    let lists: [LookupList]
    let hasLists: Bool
    let theirs: LookupTheirs?
    let isNothing: Bool
    /// How much the words found; nil where they found nothing and where a list was asked for.
    let summary: String?
    let cut: String?
    let groups: [LookupGroup]
    let pager: LookupPager?
    /// The same words without the kind.
    let everything: String?

    var isIndexed: Bool { false }
    var hasTools: Bool { true }

    init(_ question: LookupQuestion, _ result: SearchResult?, of business: Listing? = nil, words: OriginWords) {
        let groups = result?.groups ?? []
        let count = groups.reduce(0) { $0 + $1.count }
        title = words.text("lookup.title")
        heading = business == nil ? title : words.text("lookup.productsOf")
        self.business = business.map { LookupItem($0, counts: [:], words: words) }
        self.words = question.words
        lists = result == nil ? ListingKind.allCases.map { LookupList($0, words: words) } : []
        hasLists = !lists.isEmpty
        theirs = nil
        isNothing = result != nil && count == 0
        let number = NumberText.grouped(count, in: words.language)
        summary = count > 0 && !question.words.isEmpty ? words.text("lookup.found", ["count": number]) : nil
        cut = result?.isCut == true ? words.text("lookup.cut") : nil
        self.groups = groups.map { LookupGroup($0, of: question, counts: result?.productCounts ?? [:], words: words) }
        let isPaged = question.kind != nil || question.owner != nil
        pager = isPaged ? LookupPager(question, count: count, words: words) : nil
        everything = question.kind != nil && !question.words.isEmpty ? question.with(kind: nil).address : nil
    }

    /// Somebody else's address.
    init(
        _ question: LookupQuestion, _ pasted: PastedAddress, _ system: OtherSystems.System?, words: OriginWords
    ) {
        title = words.text("lookup.title")
        heading = title
        (business, lists, hasLists, isNothing) = (nil, [], false, false)
        (summary, cut, groups, pager, everything) = (nil, nil, [], nil, nil)
        self.words = question.words
        theirs = LookupTheirs(pasted, system, words: words)
    }
}

/// One of the lists the look-up has.
struct LookupList: Sendable {
    let title: String
    let address: String

    init(_ kind: ListingKind, words: OriginWords) {
        title = words.title(of: kind)
        address = LookupQuestion(kind: kind).address
    }
}

extension OriginWords {
    func title(of kind: ListingKind) -> String {
        switch kind {
        case .product: text("lookup.products")
        case .business: text("lookup.businesses")
        case .place: text("lookup.places")
        }
    }
}
