import ArgumentParser
import Records
import Traceability
import Web

/// `nguon account reset`: a code with which somebody chooses a new password; for who has nobody else to ask.
struct AccountReset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: Phrase(
            vi: "In mã để đặt lại mật khẩu; tùy chọn tắt lớp xác thực thứ hai.",
            en: "Print a code to choose a new password with; optionally take the second factor away."
        ).text())

    @Option(help: loginHelp) var login: String
    @Flag(name: .customLong("second-factor"), help: secondHelp) var secondFactor = false
    @OptionGroup var flags: SettingFlags

    private static let loginHelp = ArgumentHelp(
        Phrase(vi: "Số điện thoại hoặc tên đăng nhập.", en: "A telephone number or user name.").text(),
        valueName: "LOGIN")
    private static let secondHelp = ArgumentHelp(
        Phrase(
            vi: "Tắt cả lớp thứ hai: cho người đã mất điện thoại và mã dự phòng.",
            en: "Take the second factor away too: for who lost telephone and recovery codes."
        ).text())

    func run() async throws {
        let settings = try Settings(flags)
        try settings.database.mustExist()
        let code = try await Stores.with(settings) { stores in
            guard let login = Login(login), let account = try await stores.accounts.account(login: login),
                account.endedAt == nil
            else {
                throw CommandFailure(
                    .refused, Phrase(vi: "Không có tài khoản \(login).", en: "There is no account \(login)."))
            }
            if secondFactor {
                try await stores.accounts.removeSecondFactor(of: account, by: .system("operator"))
            }
            return try await stores.accounts.allowReset(of: account.id, by: .system("operator"))
        }
        StandardOutput.write(Self.text(code, origin: settings.origin.text))
    }

    /// A line for scripts, and what to do with it.
    static func text(_ code: HandedCode, origin: String) -> String {
        let address = origin + Address.signIn(.forgotten).path
        let advice = Phrase(
            vi: "Mở \(address), nhập tên đăng nhập và mã này rồi đặt mật khẩu. Mã dùng được một lần, trong 24 giờ.",
            en: "Open \(address), type the login and this code and choose a password. It works once, within 24 hours.")
        return "code \(code.shown)\n\(advice.text())"
    }
}
