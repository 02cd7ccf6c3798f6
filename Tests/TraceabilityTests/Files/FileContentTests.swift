import Testing

@testable import Traceability

@Suite struct FileContentTests {
    private struct Sample: ProvinceFile {
        struct Contact: Codable, Hashable { var phone: String? }
        static let kind = FileKind.party
        static let personalPaths: Set<String> = ["contacts/phone", "person"]
        var name = "Hộ A"
        var area: Double? = 1.5
        var count = 3
        var isOpen = true
        var contacts: [Contact] = []
        var person: [String: String] = [:]
        func index(of id: String) -> FileIndex { FileIndex(name: name, subject: Subject()) }
        func findings(in circumstances: FileCircumstances) -> [Finding] { [] }
    }

    @Test func `a file becomes flat texts and says nothing of what is not there`() {
        let content = FileContent(Sample(area: nil, contacts: [.init(phone: "0912"), .init(phone: nil)]))
        #expect(content.values == ["name": "Hộ A", "count": "3", "isOpen": "true", "contacts/0/phone": "0912"])
    }

    @Test func `changes are what differs, in the order people read`() {
        let before = Sample(contacts: (0..<11).map { Sample.Contact(phone: "\($0)") })
        var after = before
        after.name = "Hộ B"
        after.area = nil
        after.contacts[10].phone = "x"
        after.contacts[2].phone = "y"
        #expect(
            FileChange.between(FileContent(before), FileContent(after)) == [
                FileChange(path: "area", before: "1.5", after: nil),
                FileChange(path: "contacts/2/phone", before: "2", after: "y"),
                FileChange(path: "contacts/10/phone", before: "10", after: "x"),
                FileChange(path: "name", before: "Hộ A", after: "Hộ B"),
            ])
        #expect(FileChange.between(FileContent(after), FileContent(after)).isEmpty)
        #expect(FileChange.between(nil, FileContent(Sample())).count == 4)
    }

    @Test(
        arguments: [
            ("contacts/3/phone", true), ("person/name", true), ("person", true), ("contacts/3", false),
            ("personal", false), ("name", false),
        ])
    func `what lies under a personal path is personal`(_ path: String, _ isPersonal: Bool) {
        #expect(FileContent.lies(path, under: Sample.personalPaths) == isPersonal)
    }

    @Test func `the subject's parts are facets too`() {
        let subject = Subject(kind: .place, parties: ["a", "b"], commune: "26041", sector: .agriculture)
        let index = FileIndex(name: "x", facets: [FileFacet(.status, "active")], subject: subject)
        #expect(
            index.allFacets == [
                FileFacet(.status, "active"), FileFacet(.party, "a"), FileFacet(.party, "b"),
                FileFacet(.commune, "26041"), FileFacet(.sector, "agriculture"),
            ])
    }

    @Test func `a status is left by a way that leads somewhere`() {
        for status in FileStatus.allCases { #expect(!status.following.isEmpty) }
        #expect(!FileStatus.draft.following.contains(.active))
    }
}
