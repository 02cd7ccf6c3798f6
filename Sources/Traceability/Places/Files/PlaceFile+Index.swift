extension PlaceFile {
    package func index(of id: String) -> FileIndex {
        var keys: Set<FileKey> = []
        if let gln = soundGLN { keys.insert(FileKey("gln", gln, isUnique: true)) }
        for code in codes { keys.insert(FileKey("code", code.code.text)) }
        if let commune = address.commune {
            keys.insert(FileKey("name", (FoldedText.words(of: name) + [commune]).joined(separator: " ")))
        }
        return FileIndex(
            name: name, texts: texts, facets: facets(shape.map { ShapeCheck.verdict(on: $0) }), keys: keys,
            subject: Subject(
                kind: .place, parties: owner.isEmpty ? [] : [owner], commune: address.commune, sector: answeringSector))
    }

    private var texts: [String] {
        [gln, internalCode, produce].compactMap(\.self) + codes.map(\.code.text)
            + packers.map(\.name)
    }

    private func facets(_ verdict: ShapeVerdict?) -> Set<FileFacet> {
        var facets: Set<FileFacet> = [
            FileFacet(.category, category.rawValue), FileFacet(.status, standing.status.rawValue),
        ]
        if !owner.isEmpty { facets.insert(FileFacet(.owner, owner)) }
        for mark in marks(verdict) { facets.insert(FileFacet(.mark, mark.rawValue)) }
        for code in codes where code.status == .granted {
            facets.insert(FileFacet(.mark, "market-\(code.market.rawValue)"))
        }
        if let box = verdict?.shape?.box {
            for cell in GroundCell.names(of: box) { facets.insert(FileFacet(.cell, cell)) }
        }
        return facets
    }

    /// Places of these kinds are land that belongs to one at a time.
    package static let exclusiveKinds: Set<PlaceKind> = [.growingArea, .farm]

    /// Without the calendar: a code that has expired since is told by findings.
    private func marks(_ verdict: ShapeVerdict?) -> Set<PlaceMark> {
        var marks: Set<PlaceMark> = []
        let needsCode = category == .growingArea || category == .packingHouse
        if needsCode, !codes.contains(where: { $0.status == .granted }) { marks.insert(.noCode) }
        if codes.contains(where: { $0.status == .suspended }) { marks.insert(.suspended) }
        if codes.contains(where: { $0.status == .revoked }) { marks.insert(.revoked) }
        if let verdict {
            if verdict.findings.contains(where: { $0.severity > .info }) { marks.insert(.faultyShape) }
        } else {
            marks.insert(.noShape)
        }
        return marks
    }
}
