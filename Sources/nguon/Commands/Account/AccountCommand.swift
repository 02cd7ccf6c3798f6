import ArgumentParser

/// `nguon account`: people who sign in.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: Phrase(vi: "Tài khoản của người đăng nhập.", en: "Accounts of people who sign in.").text(),
        subcommands: [AccountCreate.self, AccountReset.self])
}
