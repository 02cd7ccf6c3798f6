/// All static files, by their own name (for templates) and by the name they are served under.
struct AssetShelf: Sendable {
    private let byName: [String: Asset]
    private let byServedName: [String: Asset]

    init(files: WebFiles) {
        let prefix = "Assets/"
        let names = files.names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        let assets = names.compactMap { name in
            files.bytes(named: prefix + name).map { (name, Asset(name: name, bytes: $0)) }
        }
        byName = Dictionary(uniqueKeysWithValues: assets)
        byServedName = Dictionary(uniqueKeysWithValues: assets.map { ($0.1.servedName, $0.1) })
    }

    func asset(served name: String) -> Asset? { byServedName[name] ?? byName[name] }

    /// The address of a file of ours. A name that does not exist is our bug.
    func address(of name: String) -> String {
        guard let asset = byName[name] else { preconditionFailure("no asset is called \(name)") }
        return Address.asset(asset.servedName).path
    }
}
