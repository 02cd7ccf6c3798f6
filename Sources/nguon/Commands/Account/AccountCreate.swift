import ArgumentParser
import Records
import Traceability

/// `nguon account create`: the first administrator, who lets everybody else in from the pages.
struct AccountCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: Phrase(
            vi: "Tạo tài khoản quản trị; in mã để người ấy tự đặt mật khẩu.",
            en: "Make an administrator's account; prints a code with which they choose a password."
        ).text())

    @Option(help: loginHelp) var login: String
    @Option(help: personHelp) var person: String
    @OptionGroup var flags: SettingFlags

    private static let loginHelp = ArgumentHelp(
        Phrase(vi: "Số điện thoại hoặc tên đăng nhập.", en: "A telephone number or user name.").text(),
        valueName: "LOGIN")
    private static let personHelp = ArgumentHelp(
        Phrase(vi: "Họ và tên.", en: "The full name.").text(), valueName: "NAME")

    func run() async throws {
        guard let login = Login(login) else {
            throw CommandFailure(
                .wrongArguments,
                Phrase(
                    vi: "--login là số điện thoại hoặc tên gồm 3 đến 40 chữ không dấu, số, dấu . _ -",
                    en: "--login is a telephone number, or a name of 3 to 40 letters without marks, digits, . _ -"))
        }
        let settings = try Settings(flags)
        let code = try await Stores.with(settings) { stores in
            do {
                let account = try await stores.accounts.create(
                    login: login, name: person, grants: [.administrator], by: .system("operator"))
                return try await stores.accounts.allowReset(of: account.id, by: .system("operator"))
            } catch let error as AccountError where error.code == .loginTaken {
                throw CommandFailure(
                    .refused,
                    Phrase(vi: "\(login.shown) đã có tài khoản.", en: "\(login.shown) has an account already."))
            }
        }
        StandardOutput.write(AccountReset.text(code, origin: settings.origin.text))
    }
}
