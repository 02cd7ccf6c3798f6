import EPCIS
import GS1
import Testing
import Traceability

@testable import Demonstration

@Suite("Files of the sample products")
struct ProductTests {
    private static let products = Province.demonstration.products

    @Test("who puts a GTIN on goods owns its file or is let by it, and has a file too")
    func owners() {
        let files = Dictionary(
            Self.products.compactMap { file in file.gtin.map { ($0, file) } }, uniquingKeysWith: { one, _ in one })
        let parties = Province.demonstration.parties
        #expect(Set(files.values.map(\.owner)).isSubset(of: Set(parties.map(\.id))))
        let senders = Dictionary(
            parties.map { ($0.gln.map { "417/\($0)" } ?? $0.id, $0.id) }, uniquingKeysWith: { one, _ in one })
        var checked: Set<String> = []
        var others: Set<String> = []
        for (document, facts) in zip(Province.documents, Province.told) {
            let sender = senders[document.sender]
            for gtin in Self.numbers(put: facts) {
                guard let file = files[gtin] else { continue }
                checked.insert(gtin)
                guard sender != file.owner, sender == nil || sender != file.packer?.party else { continue }
                others.insert("\(gtin) in \(document.name)")
            }
        }
        #expect(others.isEmpty)
        #expect(checked.count > 30)
    }

    /// GTINs that are put on goods.
    private static func numbers(put facts: [Province.Fact]) -> Set<String> {
        let put = facts.flatMap { fact in
            fact.event.type == .transformation ? fact.things(.output) : fact.isBeginning ? fact.things(.epc) : []
        }
        return Set(put.compactMap(\.gtinDigits))
    }

    @Test("ids are files' ids and nobody's twice; GTINs are right")
    func numbers() throws {
        let ids =
            Self.products.map(\.id) + Province.demonstration.parties.map(\.id)
            + Province.demonstration.places.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
        for gtin in Self.products.compactMap(\.gtin) { #expect(try GTIN(gtin).text == gtin) }
    }

    @Test(
        "products that had a key of the province first, of businesses that have files; one moved to the prefix of its own"
    )
    func keyed() throws {
        let keyed = Province.demonstration.keyedProducts
        #expect(keyed.allSatisfy { $0.product.gtin == nil && $0.product.name.hasSuffix("(mẫu)") })
        #expect(keyed.compactMap(\.prefix).count == 1 && keyed.count == 2)
        let owners = Set(Province.demonstration.parties.map(\.id))
        #expect(keyed.allSatisfy { owners.contains($0.product.owner) })
        #expect(Set(keyed.map(\.product.id)).isDisjoint(with: Self.products.map(\.id)))
        let prefix = try #require(keyed.compactMap(\.prefix).first)
        #expect(Self.products.contains { $0.owner == keyed[0].product.owner && $0.registration?.prefix == prefix })
    }

    @Test("every state of a code is shown: own, the programme's, packed by another, applied for")
    func states() {
        #expect(Self.products.count { $0.gtin == nil && $0.registration?.step == "filed" } == 1)
        #expect(
            Set(Self.products.compactMap(\.packer?.party)) == [
                "dong-goi-la-da", "giai-phap-sao-dem", "thuong-lai-ben-pha", "thuong-lai-nga-ba-gio",
            ])
        #expect(Self.products.count { $0.packer != nil } == 7)
        #expect(Self.products.contains { $0.numberedBy != nil })
        #expect(Self.products.compactMap(\.ocop).map(\.name).sorted() == ["OCOP 3 sao", "OCOP 4 sao"])
        #expect(Self.products.compactMap(\.indication).map(\.name) == ["Tân Triều"])
        #expect(Self.products.compactMap(\.carton).count >= 8)
        #expect(Set(Self.products.map(\.status)) == ["active", "submitted", "draft"])
    }
}
