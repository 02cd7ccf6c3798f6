/// All static files, by their own name (for templates) and by the name they are served under.
struct AssetShelf: Sendable {
    private let byName: [String: Asset]
    private let byServedName: [String: Asset]

    init(files: WebFiles) {
        let names = files.names.compactMap { $0.after("Assets/") }
        let make = { (name: String) in files.bytes(named: "Assets/\(name)").map { (name, Asset(name: name, bytes: $0)) }
        }
        let plain = Dictionary(uniqueKeysWithValues: names.filter { !$0.hasSuffix(".css") }.compactMap(make))
        let sheets = StyleSheets(tokens: files.text(named: "Assets/tokens.css") ?? "") {
            Self.address(of: $0, in: plain)
        }
        let styles = names.filter { $0.hasSuffix(".css") }.map { name in
            let text = sheets.assembled(files.text(named: "Assets/\(name)") ?? "")
            return (name, Asset(name: name, bytes: Array(text.utf8)))
        }
        byName = plain.merging(styles) { $1 }
        byServedName = Dictionary(uniqueKeysWithValues: byName.values.map { ($0.servedName, $0) })
    }

    func asset(served name: String) -> Asset? { byServedName[name] ?? byName[name] }

    /// The address of a file of ours. A name that does not exist is our bug.
    func address(of name: String) -> String { Self.address(of: name, in: byName) }

    private static func address(of name: String, in assets: [String: Asset]) -> String {
        guard let asset = assets[name] else { preconditionFailure("no asset is called \(name)") }
        return Address.asset(asset.servedName).path
    }
}
