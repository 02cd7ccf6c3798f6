import Traceability

extension AccountPage {
    /// A code on the screen of who hands it over, shown this once.
    /// - Parameter address: where it is used, the code included.
    static func handed(
        _ code: HandedCode, address: String, _ heading: String, lead: [String], back: Link, _ words: AccountWords
    ) -> AccountPage {
        AccountPage(
            words, heading, trail: words.trail + [back], lead: lead,
            notice: Notice(
                .caution, words.text("account.handed.once"), words.text("account.handed.address", ["address": address])),
            codes: [code.shown], [Piece(Button(words.text("account.handed.done"), .secondary, address: back.address))])
    }
}
