import Records
import Traceability

/// Words and addresses of one visit to files.
struct FileView: Sendable {
    let visit: Visit
    let words: PageWords
    let places: PlaceNames
    let siteName: String
    let today: CivilDay
    /// The installation's own, two digits; nil where nobody said.
    let province: String?
    /// The parties whose files are shown, by ID.
    var partyNames: [String: String] = [:]
    /// Files that a question offers to choose from, by kind.
    var choices: [FileKind: [FileChoice]] = [:]
    private let shelf: AssetShelf

    /// - Parameter language: of what is written for others; nil: the reader's.
    init(_ visit: Visit, _ desk: FileDesk, in language: Language? = nil) {
        self.visit = visit
        words = PageWords(catalogue: desk.pages.catalogue, language: language ?? visit.language)
        places = desk.places
        siteName = desk.pages.installation.name(in: visit.language)
        today = desk.today
        province = desk.pages.installation.province
        shelf = desk.pages.shelf
    }

    /// Where a script or picture of ours is served.
    func asset(_ name: String) -> String { shelf.address(of: name) }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { words.text(key, arguments) }

    /// Of a kind: `file.party.title`, `file.place.title`.
    func text(_ kind: FileKind, _ key: String, _ arguments: [String: String] = [:]) -> String {
        words.text("file.\(kind.rawValue).\(key)", arguments)
    }

    func address(_ kind: FileKind, _ route: FileRoute = .list) -> String { Address.files(kind, route).path }

    /// `phường Biên Hòa`; the code where nobody knows it.
    func commune(_ code: String?) -> String {
        guard let code, !code.isEmpty else { return "" }
        return places.text(commune: code, province: nil, knowing: province, in: words.language) ?? code
    }

    /// The name of a party; its ID where it has none.
    func party(_ id: String) -> String { partyNames[id] ?? id }

    func instant(_ microseconds: Int64) -> String { DayText.writing(instant: microseconds) }

    func day(_ day: CivilDay?) -> String { day.map(DayText.writing) ?? "" }

    func finding(_ finding: Finding) -> String { words.text("error.\(finding.code)", spoken(finding.arguments)) }

    /// Days as people write them, items of a label by their names.
    private func spoken(_ arguments: [String: String]) -> [String: String] {
        var spoken = arguments
        if let day = arguments["day"].flatMap(CivilDay.init(reading:)) { spoken["day"] = DayText.writing(day) }
        if let item = arguments["item"] { spoken["item"] = text("product.label.\(item)") }
        return spoken
    }

    /// `1.234`, or `hơn 1.000` where nobody counted further.
    func counted(_ count: Int, atMost most: Int = FileStore.mostCounted) -> String {
        let number = NumberText.grouped(count, in: words.language)
        return count < most ? number : text("file.countCut", ["count": number])
    }

    func status(_ status: FileStatus) -> Badge {
        let kind: Badge.Kind =
            switch status {
            case .draft, .closed: .neutral
            case .submitted: .declared
            case .active: .confirmed
            case .returned: .caution
            case .suspended: .danger
            }
        return Badge(text("file.status.\(status.rawValue)"), kind)
    }

    /// A field's name in the history and beside a difference: `Điện thoại`.
    func field(_ kind: FileKind, _ path: String) -> String {
        let names = FileContent.withoutPositions(path).split(separator: "/").map(String.init)
        for end in stride(from: names.count, to: 0, by: -1) {
            let key = "field.\(kind.rawValue).\(names.prefix(end).joined(separator: "."))"
            if let words = words.catalogue.words(for: key, in: words.language) { return words }
        }
        return path
    }
}

/// A file that may be chosen.
struct FileChoice: Sendable {
    let id: String
    let name: String
}
