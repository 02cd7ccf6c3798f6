import EPCIS
import GS1
import Testing
import Traceability

@testable import Demonstration

@Suite("Master data of the demonstration")
struct MasterDataTests {
    private static func elements(_ type: String) -> [VocabularyElement] {
        Province.read.flatMap(\.masterData).filter { $0.type == "urn:epcglobal:epcis:vtype:\(type)" }
            .flatMap { $0.elements ?? [] }
    }

    private static func text(_ attribute: MasterDataAttribute, of element: VocabularyElement) -> String? {
        element.attribute(attribute.rawValue)?.string
    }

    @Test("every attribute is one that the programme knows")
    func attributes() {
        for element in Self.elements("Party") + Self.elements("Location") + Self.elements("EPCClass") {
            for attribute in element.attributes ?? [] {
                #expect(MasterDataAttribute(reading: attribute.id) != nil, "\(attribute.id)")
            }
        }
    }

    @Test("a product says its name in both languages, its group and a producer that is described too")
    func products() {
        let parties = Set(Self.elements("Party").map(\.thing))
        #expect(Self.elements("EPCClass").count > 30)
        for product in Self.elements("EPCClass") {
            #expect(Self.text(.shortDescription, of: product)?.isEmpty == false)
            #expect(Self.text(.nameEnglish, of: product)?.isEmpty == false)
            #expect(["durian", "cashew", "pork"].contains(Self.text(.productGroup, of: product)))
            #expect(parties.contains(ThingKey.reading(Self.text(.producer, of: product) ?? "").key), "\(product.id)")
        }
    }

    @Test("a party is a sample by name, of a known kind, and in a commune of Đồng Nai or abroad")
    func parties() {
        let communes = Communes()
        for party in Self.elements("Party") {
            let isAbroad = Self.text(.countryCode, of: party) != "VN"
            #expect(Self.text(.name, of: party)?.hasSuffix("(mẫu)") == true)
            #expect(PartyKind(rawValue: Self.text(.partyKind, of: party) ?? "") != nil)
            #expect(Self.text(.communeCode, of: party).flatMap { communes[$0] } != nil || isAbroad, "\(party.id)")
            #expect(["true", "false"].contains(Self.text(.namePublished, of: party)))
        }
    }

    @Test("every place an event names is described: name, kind, keeper, commune")
    func places() {
        let described = Dictionary(
            Self.elements("Location").map { ($0.thing, $0) }, uniquingKeysWith: { first, _ in first })
        let communes = Communes()
        for thing in Set(Province.facts.flatMap { $0.things(.readPoint, .bizLocation) }) {
            guard let place = described[thing] else {
                Issue.record("\(thing) is not described")
                continue
            }
            #expect(Self.text(.name, of: place)?.hasSuffix("(mẫu)") == true)
            #expect(Self.text(.operatedBy, of: place) != nil && Self.text(.placeKind, of: place) != nil)
            #expect(
                Self.text(.communeCode, of: place).flatMap { communes[$0] } != nil
                    || Self.text(.countryCode, of: place) != "VN")
        }
    }

    @Test("every class whose lots events name is described")
    func classes() {
        let described = Set(Self.elements("EPCClass").map { String($0.thing.text.prefix(17)) })
        let named = Province.facts.flatMap(\.mentions).map(\.thing.text).filter { $0.hasPrefix("01/") }
        #expect(Set(named.map { String($0.prefix(17)) }).subtracting(described).isEmpty)
    }

    @Test("the reference file holds the 95 communes of Đồng Nai: 33 phường and 62 xã")
    func communes() {
        let communes = Communes()
        #expect(communes.all.count == 95)
        #expect(communes.all.count { $0.kind == "phường" } == 33)
        #expect(communes["26041"]?.fullName == "Phường Trấn Biên")
    }
}
