import Foundation

extension Language {
    /// What a country is called; its code where nobody knows it.
    /// - Parameter code: ISO 3166-1, two letters.
    func country(_ code: String) -> String {
        Locale(identifier: self == .vi ? "vi_VN" : "en_GB").localizedString(forRegionCode: code) ?? code
    }
}
