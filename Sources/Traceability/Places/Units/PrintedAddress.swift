/// A printed address read for the units it names: `ấp 3, xã Xuân Định, huyện Xuân Lộc, tỉnh Đồng Nai`.
package struct PrintedAddress: Sendable {
    /// A unit as the list of today has it.
    package struct Unit: Hashable, Sendable {
        package let code: String
        package let name: String
        /// Of a commune; nil of a province.
        package let province: String?

        package init(code: String, name: String, province: String?) {
            self.code = code
            self.name = name
            self.province = province
        }
    }

    /// A commune the address may mean today.
    package struct Suggestion: Hashable, Sendable {
        package let commune: String
        /// The name that led there, when it is no longer the commune's.
        package let formerName: String?
    }

    /// Words before a name that say what it is.
    private static let kinds: [[String]] = [
        ["xa"], ["phuong"], ["p"], ["thi", "tran"], ["tt"], ["dac", "khu"], ["huyen"], ["quan"], ["thi", "xa"], ["tx"],
        ["thanh", "pho"], ["tp"], ["tinh"], ["t"],
    ]

    /// Folded words of each part, without the kind, the last part first.
    private let parts: [[String]]

    package init(_ text: String) {
        parts = text.split { $0 == "," || $0 == ";" || $0 == "\n" }.suffix(8).reversed().map { Self.name(in: $0) }
            .filter { !$0.isEmpty }
    }

    private static func name(in part: Substring) -> [String] {
        let words = FoldedText.words(of: part)
        let kind = kinds.first { words.starts(with: $0) && words.count > $0.count }
        return Array(words.dropFirst(kind?.count ?? 0))
    }

    /// Communes of today that the address may mean, in the province it names; most likely first. Names repeat: a person chooses.
    package func suggestions(among current: [Unit], former: FormerUnits) -> [Suggestion] {
        let provinces = provinces(among: current, former)
        let isOurs = { (code: String?) in provinces.isEmpty || code.map(provinces.contains) == true }
        var found: [Suggestion] = []
        for part in parts {
            for unit in current where unit.province != nil && isOurs(unit.province) {
                if FoldedText.words(of: unit.name) == part {
                    found.append(Suggestion(commune: unit.code, formerName: nil))
                }
            }
            for unit in former.units(called: part) where unit.code.count == 5 {
                for code in former.current(of: unit.code) where isOurs(current.first { $0.code == code }?.province) {
                    found.append(Suggestion(commune: code, formerName: unit.name))
                }
            }
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0.commune).inserted }
    }

    /// The provinces of today that the address names, by the name of today or an older one.
    private func provinces(among current: [Unit], _ former: FormerUnits) -> Set<String> {
        for part in parts {
            let now = current.filter { $0.province == nil && FoldedText.words(of: $0.name) == part }.map(\.code)
            let then = former.units(called: part).filter { $0.code.count == 2 }.flatMap { former.current(of: $0.code) }
            if !now.isEmpty || !then.isEmpty { return Set(now + then) }
        }
        return []
    }
}
