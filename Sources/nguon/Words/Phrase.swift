import Web

/// A sentence of the command in both languages, side by side, so that none can be forgotten.
///
/// Words about what is wrong with a document or a code belong to `Web`'s catalogue; here is only what an operator at a
/// terminal reads.
struct Phrase: Hashable, Sendable {
    let vi: String
    let en: String

    init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    func text(in language: Language = .current) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
