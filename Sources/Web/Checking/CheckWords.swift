import Traceability

/// What explaining a code needs to speak: the catalogue, the day it is, and whose system this is.
struct CheckWords: Sendable {
    let page: PageWords
    let today: CivilDay
    let installation: InstallationSettings

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { page.text(key, arguments) }
}
