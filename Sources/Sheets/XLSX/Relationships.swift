/// What a part of a package refers to.
struct Relationship {
    /// The last word of the type's address.
    let type: String
    /// A path in the archive.
    let target: String
}

/// Reads a part's relationships (ECMA-376 part 2, 9.3). Those that lead out of the package are kept by type only: nothing is ever fetched.
final class Relationships: XMLListener {
    private let folder: String
    private var found: [String: Relationship] = [:]
    private static let most = 10_000

    private init(folder: String) { self.folder = folder }

    /// - Parameter part: its path; empty for the package itself.
    /// - Returns: by ID; empty when the part has none.
    static func read(of part: String, in archive: ZipArchive) throws(SheetError) -> [String: Relationship] {
        let pieces = part.split(separator: "/")
        let folder = pieces.dropLast().map { $0 + "/" }.joined()
        let name = "\(folder)_rels/\(pieces.last ?? "").rels"
        guard archive.has(name) else { return [:] }
        let reader = Relationships(folder: folder)
        try XMLScanner.read(name, of: archive, for: reader)
        return reader.found
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError) {
        guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        guard found.count < Self.most else { throw SheetError(.tooManyParts, arguments: ["limit": "\(Self.most)"]) }
        let isExternal = attributes["TargetMode"] == "External"
        found[id] = Relationship(
            type: String(type[(type.lastIndex(of: "/").map(type.index(after:)) ?? type.startIndex)...]),
            target: isExternal ? "" : Self.path(of: target, in: folder))
    }

    private static func path(of target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var pieces = folder.split(separator: "/")
        for piece in target.split(separator: "/") where piece != "." {
            if piece == ".." { _ = pieces.popLast() } else { pieces.append(piece) }
        }
        return pieces.joined(separator: "/")
    }
}
