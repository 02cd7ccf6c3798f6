import Traceability

/// A party's file as far as products look at it.
struct SampleParty: ProvinceFile {
    static let kind = FileKind.party
    static let personalPaths: Set<String> = []
    var name: String
    var gln: String?

    func index(of id: String) -> FileIndex {
        FileIndex(name: name, keys: Set([gln.map(FileKey.gln)].compactMap(\.self)), subject: Subject(parties: [id]))
    }

    func findings(in circumstances: FileCircumstances) -> [Finding] { [] }
}
