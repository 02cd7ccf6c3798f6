/// Where the parts of a workbook lie in its archive, by following its relationships from the root.
struct WorkbookParts {
    let archive: ZipArchive
    /// The part that names the sheets.
    let workbook: String
    private let targets: [String: Relationship]

    init(_ archive: ZipArchive) throws(SheetError) {
        try Self.refuseOthers(archive)
        self.archive = archive
        guard
            let main = try Relationships.read(of: "", in: archive).values.first(where: { $0.type == "officeDocument" }),
            archive.has(main.target)
        else { throw SheetError(.notAWorkbook) }
        workbook = main.target
        targets = try Relationships.read(of: main.target, in: archive)
    }

    /// The part under a relationship's ID.
    func part(id: String) -> Relationship? { targets[id] }

    /// The only part of its type, such as the texts that cells share.
    func part(type: String) -> String? {
        targets.values.filter { $0.type == type && archive.has($0.target) }.map(\.target).min()
    }

    var externalLinks: Int { targets.values.count { $0.type == "externalLink" } }

    /// Other formats in the same kind of archive, and workbooks with programs in them.
    private static func refuseOthers(_ archive: ZipArchive) throws(SheetError) {
        let names = archive.names.map { $0.lowercased() }
        if names.contains(where: { $0.hasSuffix("vbaproject.bin") || $0.hasPrefix("xl/macrosheets/") }) {
            throw SheetError(.macros)
        }
        if names.contains("xl/workbook.bin") { throw SheetError(.binaryExcel) }
        if names.contains("content.xml"), names.contains("mimetype") { throw SheetError(.openDocument) }
        if names.contains("encryptedpackage") { throw SheetError(.encrypted) }
        if names.contains(where: { $0.hasPrefix("word/") }) {
            throw SheetError(.otherKind, arguments: ["kind": "Word"])
        }
        if names.contains(where: { $0.hasPrefix("ppt/") }) {
            throw SheetError(.otherKind, arguments: ["kind": "PowerPoint"])
        }
        guard names.contains("[content_types].xml") else { throw SheetError(.notAWorkbook) }
    }
}
