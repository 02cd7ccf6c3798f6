import Foundation
import Web

extension Language {
    /// What the environment asks for, by POSIX's rules: `LC_ALL`, then `LC_MESSAGES`, then `LANG`; the first that is
    /// not empty decides. Everything but Vietnamese gets English.
    init(environment: [String: String]) {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let asked = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let language = asked.prefix { $0.isLetter }.lowercased()
        self = Language(rawValue: language) ?? .en
    }

    /// The language of this process, fixed at its start.
    static let current = Language(environment: ProcessInfo.processInfo.environment)
}
