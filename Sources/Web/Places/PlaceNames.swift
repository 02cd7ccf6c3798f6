/// Names of communes and provinces by the statistics office's codes.
package struct PlaceNames: Sendable {
    private let communes: [String: AdministrativeUnit]
    private let provinces: [String: AdministrativeUnit]

    /// Reads the reference file carried in the binary.
    package init(files: WebFiles) {
        let lines = (files.text(named: "Reference/administrative-units.csv") ?? "").split(separator: "\n")
        let units = lines.filter { !$0.hasPrefix("#") }.dropFirst().compactMap(AdministrativeUnit.init(line:))
        communes = Dictionary(units.filter { $0.commune != nil }.map { ($0.commune!, $0) }) { first, _ in first }
        provinces = Dictionary(units.filter { $0.commune == nil }.map { ($0.province, $0) }) { first, _ in first }
    }

    /// - Parameter code: five digits.
    package func commune(_ code: String) -> AdministrativeUnit? { communes[code] }

    /// - Parameter code: two digits.
    package func province(_ code: String) -> AdministrativeUnit? { provinces[code] }

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
