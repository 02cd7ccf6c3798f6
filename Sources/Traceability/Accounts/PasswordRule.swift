/// What a password must not be. Length is what makes one hard to guess; no kind of character is asked for.
package enum PasswordRule {
    package enum Flaw: String, CaseIterable, Hashable, Sendable {
        case tooShort = "password.tooShort"
        case tooLong = "password.tooLong"
        /// One of those that are tried first, or made of one character or a run of keys.
        case tooCommon = "password.tooCommon"
        /// Holds the login.
        case holdsLogin = "password.holdsLogin"
    }

    package static let fewestCharacters = 10
    package static let mostBytes = 256

    /// Nil for a password that will do.
    package static func flaw(of password: String, for login: Login?) -> Flaw? {
        if password.count < fewestCharacters { return .tooShort }
        if password.utf8.count > mostBytes { return .tooLong }
        let plain = password.lowercased().filter { $0.isLetter || $0.isNumber }
        if Set(plain).count < 4 || isRun(plain) || common.contains(where: { isLittleMore(plain, than: $0) }) {
            return .tooCommon
        }
        return login.map { holds(plain, $0) } ?? false ? .holdsLogin : nil
    }

    private static func holds(_ plain: String, _ login: Login) -> Bool {
        let name = login.isPhone ? String(login.text.dropFirst(3)) : login.text.filter { $0.isLetter || $0.isNumber }
        return name.count >= 4 && plain.contains(name) && plain.count < name.count + 6
    }

    /// Whether it is a word everybody tries, with four characters more at most.
    private static func isLittleMore(_ plain: String, than word: String) -> Bool {
        plain.contains(word) && plain.count <= word.count + 4
    }

    private static func isRun(_ plain: String) -> Bool {
        let runs = [
            "01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm",
        ]
        return runs.contains { $0.contains(plain) }
    }

    /// What leaked lists begin with, here and elsewhere, as far as it is long enough to matter.
    private static let common = [
        "password", "matkhau", "matkhaumoi", "123456789", "1234567890", "12345678910", "qwertyuiop", "qwerty123",
        "iloveyou", "anhyeuem", "emyeuanh", "yeuemnhieu", "vietnam", "truyxuat", "nguongoc", "truyxuatnguongoc",
        "admin123", "administrator", "abc123456", "a123456789", "letmein", "welcome", "khongbiet", "dongnai",
    ]
}
