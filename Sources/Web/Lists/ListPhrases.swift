import Records
import Traceability

/// How lists are spoken of.
struct ListPhrases: Sendable {
    let view: FileView
    let library: LegalLibrary

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { view.text(key, arguments) }
    func day(_ day: CivilDay?) -> String { view.day(day) }
    func number(_ number: Int) -> String { NumberText.grouped(number, in: view.words.language) }

    func kind(_ kind: ListKind) -> String { text("lists.kind.\(kind.rawValue)") }
    func level(_ level: ListLevel) -> String { text("lists.level.\(level.rawValue)") }
    func column(_ column: ListColumn) -> String { text("lists.column.\(column.rawValue)") }
    func name(of version: ListVersionHead) -> String {
        text("lists.version", ["number": String(version.number)])
    }

    func group(_ group: ProductGroup) -> String { text("product.group.\(group.rawValue)") }

    /// `0810.60.00`, `Sầu riêng`, `Nhóm nhãn 2`.
    func key(_ key: ListKey) -> String {
        switch key {
        case .code(let code): code.printed
        case .group(let group): text("lists.key.group", ["group": self.group(group)])
        case .labelGroup(let number): text("lists.key.label", ["number": String(number)])
        case .substance(let name): name
        }
    }

    /// `từ 01/07/2026 đến 31/12/2026`; nothing where no day is named.
    func term(_ from: CivilDay?, _ to: CivilDay?) -> String {
        [
            from.map { text("lists.since", ["day": day($0)]) }, to.map { text("lists.upTo", ["day": day($0)]) },
        ].compactMap(\.self).joined(separator: " ")
    }

    /// What an entry says, in a line.
    func says(_ entry: ListEntry, _ kind: ListKind) -> String {
        let level = entry.labelGroup.map { text("lists.key.label", ["number": String($0)]) } ?? level(entry.level)
        return [level, roadmap(entry.roadmap, kind), term(entry.from, entry.to)].filter { !$0.isEmpty }
            .joined(separator: "; ")
    }

    /// A list that obliges says so; any other says what is planned.
    func roadmap(_ roadmap: CivilDay?, _ kind: ListKind) -> String {
        guard let roadmap else { return "" }
        return text(kind.obliges ? "lists.obligedFrom" : "lists.plannedFrom", ["day": day(roadmap)])
    }

    /// What was stored of a product (``ListVerdict/stand``), in words.
    func stand(_ stand: String, _ kind: ListKind) -> String {
        guard !stand.isEmpty else { return text("lists.stand.none") }
        let parts = stand.drop { $0 == "?" }.prefix { $0 != "?" }.split(separator: " ").map(String.init)
        let isUnsure = stand.hasSuffix("?")
        var texts: [String] = []
        if let level = parts.first {
            let group = level.split(separator: ":").last.flatMap { Int($0) }
            let known = ListLevel(rawValue: level).map { self.level($0) }
            texts.append(known ?? text("lists.key.label", ["number": group.map { String($0) } ?? ""]))
        }
        if parts.count > 1 { texts.append(roadmap(CivilDay(reading: parts[1]), kind)) }
        if isUnsure { texts.append(text("lists.stand.unsure")) }
        return texts.joined(separator: "; ")
    }

    func state(_ head: ListVersionHead, holds: Bool) -> Badge {
        switch head.state {
        case .draft: Badge(text("lists.state.draft"), .neutral)
        case .discarded: Badge(text("lists.state.discarded"), .neutral)
        case .approved where holds: Badge(text("lists.state.inForce"), .confirmed)
        case .approved where head.from.map { view.today < $0 } ?? false: Badge(text("lists.state.coming"), .declared)
        case .approved: Badge(text("lists.state.over"), .neutral)
        }
    }

    func finding(_ finding: Finding) -> String { view.finding(finding) }

    /// `Dòng 7, mã HS: …`: a finding of a version's content, at its entry.
    func finding(_ finding: Finding, in content: ListContent) -> String {
        let parts = (finding.pointer ?? "").split(separator: "/")
        guard parts.count == 3, let place = Int(parts[1]), content.entries.indices.contains(place) else {
            return self.finding(finding)
        }
        let entry = content.entries[place]
        return "\(key(entry.key)) \(entry.name): \(self.finding(finding))"
    }

    /// How a text stands today, for who reads a citation.
    func status(of citation: String) -> Badge? {
        guard let known = library.instruments(citedIn: citation).compactMap(\.self).first else { return nil }
        return LawWords(view: view).badge(known.status(on: view.today))
    }
}
