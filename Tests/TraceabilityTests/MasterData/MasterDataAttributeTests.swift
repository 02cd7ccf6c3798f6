import EPCIS
import Testing

@testable import Traceability

@Suite("Attributes of master data")
struct MasterDataAttributeTests {
    @Test("every attribute is read from its own URI")
    func canonical() {
        for attribute in MasterDataAttribute.allCases {
            #expect(MasterDataAttribute(reading: attribute.rawValue) == attribute)
        }
    }

    @Test(
        "the spellings of other systems are the same attribute",
        arguments: [
            ("cbvmda:name", MasterDataAttribute.name), ("urn:epcglobal:cbv:mda#name", .name),
            ("nguon:communeCode", .communeCode), ("https://gs1.org/voc/brandName", .brand), ("gs1:brandName", .brand),
        ])
    func spellings(id: String, attribute: MasterDataAttribute) {
        #expect(MasterDataAttribute(reading: id) == attribute)
    }

    @Test("a text with languages is read in both")
    func languages() {
        let name: JSONValue = .array([
            .object([JSONMember("@language", "en"), JSONMember("@value", "Durian")]),
            .object([JSONMember("@language", "vi"), JSONMember("@value", "Sầu riêng")]),
        ])
        let element = MasterDataElement(
            VocabularyElement(
                id: "https://id.example.org/01/09521234567899",
                attributes: [VocabularyAttribute(id: "cbvmda:descriptionShort", value: name)]),
            kind: "urn:epcglobal:epcis:vtype:EPCClass", in: .standard, sender: "A", recordTime: 0)
        #expect(element.localized(.shortDescription) == LocalizedText(vietnamese: "Sầu riêng", english: "Durian"))
    }

    @Test(
        "only the word true publishes a name",
        arguments: [("true", true), ("false", false), ("TRUE", false), ("1", false)])
    func published(word: String, isPublished: Bool) {
        let element = MasterDataElement(
            VocabularyElement(
                id: "urn:example:place",
                attributes: [VocabularyAttribute(id: "https://nguon.example/voc/namePublished", value: .string(word))]),
            kind: "urn:epcglobal:epcis:vtype:Location", in: .standard, sender: "A", recordTime: 0)
        #expect(element.isTrue(.namePublished) == isPublished)
    }
}
