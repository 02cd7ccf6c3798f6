extension DocumentFile {
    package func index(of id: String) -> FileIndex {
        var facets: Set<FileFacet> = [
            FileFacet(.owner, owner), FileFacet(.status, standing.status.rawValue),
            FileFacet(.category, type.rawValue),
        ]
        for covered in covered { facets.insert(FileFacet(.covers, covered)) }
        if let replaces { facets.insert(FileFacet(.replaces, replaces)) }
        return FileIndex(
            name: name, texts: [number, issuer].compactMap(\.self) + scope.standards, facets: facets,
            keys: Set([numberKey].compactMap(\.self)),
            subject: Subject(
                kind: .document, parties: owner.isEmpty ? [] : [owner], commune: commune, sector: sector))
    }

    /// IDs of the files it covers; the owner's own where it covers the whole business.
    package var covered: Set<String> {
        Set(scope.products + scope.places).union(scope.isWholeParty && !owner.isEmpty ? [owner] : [])
    }

    /// Tells the same paper a second time, whoever says it is theirs.
    package var numberKey: FileKey? {
        number.flatMap(PaperNumber.init).map { FileKey("paper", $0.text) }
    }
}
