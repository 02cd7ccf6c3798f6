import Traceability

/// Names of communes and provinces by the statistics office's codes.
package struct PlaceNames: Sendable {
    private let communes: [String: AdministrativeUnit]
    private let provinces: [String: AdministrativeUnit]
    private let codesByWord: [String: [String]]

    /// Reads the reference file carried in the binary.
    package init(files: WebFiles) {
        let lines = (files.text(named: "Reference/administrative-units.csv") ?? "").split(separator: "\n")
        let units = lines.filter { !$0.hasPrefix("#") }.dropFirst().compactMap(AdministrativeUnit.init(line:))
        communes = Dictionary(units.filter { $0.commune != nil }.map { ($0.commune!, $0) }) { first, _ in first }
        provinces = Dictionary(units.filter { $0.commune == nil }.map { ($0.province, $0) }) { first, _ in first }
        codesByWord = units.reduce(into: [:]) { codes, unit in
            for word in Set(FoldedText.words(of: "\(unit.kind) \(unit.name)")) {
                codes[word, default: []].append(unit.commune ?? unit.province)
            }
        }
    }

    /// Codes of the communes and provinces that have a word in their name, their kind (`phuong`) included.
    /// - Parameter word: folded.
    package func codes(called word: String) -> [String] { codesByWord[word] ?? [] }

    /// - Parameter code: five digits.
    package func commune(_ code: String) -> AdministrativeUnit? { communes[code] }

    /// - Parameter code: two digits.
    package func province(_ code: String) -> AdministrativeUnit? { provinces[code] }

    /// The communes of a province by name; of the whole country where none is given.
    package func communes(of province: String?) -> [AdministrativeUnit] {
        communes.values.filter { province == nil || $0.province == province }.sorted {
            (FoldedText.words(of: $0.name).joined(separator: " "), $0.commune ?? "") < (
                FoldedText.words(of: $1.name).joined(separator: " "), $1.commune ?? ""
            )
        }
    }

    /// The code of a commune's province, or the code given.
    package func province(of commune: String?, or province: String?) -> String? {
        commune.flatMap { communes[$0]?.province } ?? province
    }

    /// `phường Đồng Xoài, thành phố Đồng Nai`: as much as the codes tell; nil when they tell nothing.
    /// - Parameter known: a province that goes without saying beside a commune.
    package func text(
        commune: String?, province: String?, knowing known: String? = nil, in language: Language
    ) -> String? {
        let unit = commune.flatMap { communes[$0] }
        let code = self.province(of: commune, or: province)
        let area = unit != nil && code == known ? nil : code.flatMap { provinces[$0] }
        let parts = [unit, area].compactMap { $0?.text(in: language) }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
