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
            #expect(Product.Group(rawValue: Self.text(.productGroup, of: product) ?? "") != nil, "\(product.id)")
            #expect(Self.text(.image, of: product)?.hasPrefix("/assets/picture-") == true)
            #expect(parties.contains(ThingKey.reading(Self.text(.producer, of: product) ?? "").key), "\(product.id)")
        }
    }

    @Test("there are businesses of every kind, and at least twenty-four of them in Đồng Nai")
    func kinds() {
        let parties = Self.elements("Party")
        let here = parties.filter { Self.text(.countryCode, of: $0) == "VN" }
        #expect(Set(here.compactMap { Self.text(.partyKind, of: $0) }) == Set(PartyKind.allCases.map(\.rawValue)))
        #expect(here.count >= 24)
        #expect(Set(parties.map(\.thing)).count == parties.count, "nobody is described twice")
        #expect(parties.count == Province.demonstration.cast.businesses.count)
    }

    @Test("what a shop sells: at least fourteen products of the plan's six groups, and two processed foods")
    func sold() {
        let sold = Set(
            Province.facts.filter { $0.step == "retail_selling" }.flatMap { $0.things(.epc) }
                .map { String($0.text.dropFirst(3).prefix(14)) })
        let products = Province.demonstration.cast.products.filter { sold.contains($0.item.gtin) }
        let plan: Set<Product.Group> = [.cashew, .pepper, .durian, .pomelo, .pork, .poultry]
        #expect(products.count { plan.contains($0.group) } >= 14)
        #expect(products.count { $0.group == .processed } == 2)
        #expect(Set(products.map(\.group)) == Set(Product.Group.allCases))
        for product in products {
            #expect(product.brand != nil && product.content != nil && product.shelfLifeDays != nil, "\(product.name)")
            #expect(!product.standards.isEmpty, "\(product.name)")
        }
    }

    @Test("certificates are complete, most are good on the anchor's day, one product's has run out")
    func certificates() throws {
        let today = Province.demonstration.calendar.anchor.text
        var ends: [ThingKey: [String]] = [:]
        for element in Self.elements("Party") + Self.elements("Location") + Self.elements("EPCClass") {
            let declared = (element.attributes ?? [])
                .filter { $0.id == MasterDataAttribute.certification.rawValue }.compactMap(\.value)
            for certificate in declared {
                for name in ["Standard", "Agency", "Identification", "StartDate", "EndDate"] {
                    #expect(certificate["gs1:certification\(name)"]?.string?.isEmpty == false, "\(element.id) \(name)")
                }
                ends[element.thing, default: []].append(certificate["gs1:certificationEndDate"]?.string ?? "")
            }
        }
        #expect(ends.values.joined().count { $0 > today } > 15)
        let expired = Self.elements("EPCClass").filter { ends[$0.thing]?.allSatisfy { $0 < today } == true }
        #expect(expired.map { Self.text(.nameEnglish, of: $0) } == ["Con Nang green-skinned pomelo, one fruit"])
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
