import Records
import Traceability

/// What the lists in force say of a product, on its page: each list with its citation, and nothing that none of them says.
struct ProductListing: Sendable {
    let judgement: ListJudgement
    let file: ProductFile
    let words: ListPhrases

    var lines: [SummaryList.Line] { judgement.verdicts.map(line) }

    private func line(_ verdict: ListVerdict) -> SummaryList.Line {
        let kind = verdict.edition.kind
        var texts: [String] = []
        if let entry = verdict.entry {
            let level = entry.labelGroup.map { words.text("lists.key.label", ["number": String($0)]) }
            texts = [
                level ?? words.level(entry.level), obligation(verdict), planned(verdict),
                words.text("lists.by", ["key": words.key(entry.key), "goods": entry.name]),
            ]
        }
        if verdict.isUnsure {
            texts.append(
                words.text(
                    "lists.unsure", ["codes": verdict.finer.prefix(5).map { words.key($0.key) }.joined(separator: ", ")]
                ))
        }
        texts.append(words.text("lists.source", ["citation": verdict.citation]))
        return SummaryList.Line(
            verdict.edition.name, texts.filter { !$0.isEmpty }.joined(separator: " · "), badge: badge(verdict, kind))
    }

    /// Said only where a list in force says it.
    private func obligation(_ verdict: ListVerdict) -> String {
        guard let day = verdict.obligedFrom else { return "" }
        return words.text(
            verdict.isObliged(on: judgement.day) ? "lists.obliged" : "lists.obligedFrom", ["day": words.day(day)])
    }

    private func planned(_ verdict: ListVerdict) -> String {
        verdict.plannedFrom.map { words.text("lists.plannedFrom", ["day": words.day($0)]) } ?? ""
    }

    private func badge(_ verdict: ListVerdict, _ kind: ListKind) -> Badge? {
        guard let level = verdict.entry?.level else { return Badge(words.text("lists.mark.unsure"), .caution) }
        switch level {
        case .high: return Badge(words.level(level), .danger)
        case .medium: return Badge(words.level(level), .caution)
        case .priority: return Badge(words.level(level), .declared)
        case .labelled, .permitted, .banned: return nil
        }
    }

    /// Without a code, lists by code cannot name it.
    var notice: Notice? {
        guard file.hsCode.flatMap({ HSCode(reading: $0) }) == nil else {
            return judgement.verdicts.isEmpty
                ? Notice(.info, words.text("lists.product.none"), words.text("lists.product.none.text")) : nil
        }
        return Notice(.info, words.text("lists.product.codeless"), words.text("lists.product.codeless.text"))
    }
}
