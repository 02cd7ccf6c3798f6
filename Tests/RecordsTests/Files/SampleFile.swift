import Traceability

/// A file as small as one can be with everything the store looks at.
struct SampleFile: ProvinceFile {
    struct Contact: Codable, Hashable {
        var name: String
        var phone: String
    }

    static let kind = FileKind.party
    static let personalPaths: Set<String> = ["contacts/phone"]

    var name: String
    var code: String?
    var status = FileStatus.draft
    var commune = "26041"
    var owner: String?
    var contacts: [Contact] = []

    func index(of id: String) -> FileIndex {
        FileIndex(
            name: name, texts: [code ?? ""], facets: [FileFacet(.status, status.rawValue)],
            keys: Set(
                [code.map { FileKey("code", $0, isUnique: true) }].compactMap(\.self)
                    + contacts.map { FileKey("phone", $0.phone) }),
            subject: Subject(
                kind: .party, parties: Set([id, owner].compactMap(\.self)), commune: commune, sector: .agriculture))
    }

    func findings(in circumstances: FileCircumstances) -> [Finding] { [] }
}
