extension WorkMenu {
    /// What somebody who is signed in may do with accounts.
    static func accounts(_ words: AccountWords) -> [WorkMenu] {
        let links = [
            words.link("account.title", .account(.own)),
            words.link("account.secondFactor.title", .account(.secondFactor)),
            words.link("account.sessions.title", .account(.sessions)),
        ]
        return [WorkMenu(id: "tai-khoan", title: words.text("account.menu"), links: links)]
    }
}
