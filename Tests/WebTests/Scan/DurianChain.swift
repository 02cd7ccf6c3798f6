/// A durian from the orchard to the shop, as the demonstration's businesses would send it. Every business is invented.
enum DurianChain {
    static let item = "/01/09521001001007/10/RI6-2611A/21/000127"
    static let origin = "https://id.example.gov.vn"

    /// Master data and five events.
    static var document: String {
        """
        {"@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
          {"cbvmda": "urn:epcglobal:cbv:mda:", "nguon": "https://nguon.example/voc/", "gs1": "https://ref.gs1.org/voc/"}],
         "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-11-20T08:00:00Z",
         "epcisHeader": {"epcisMasterData": {"vocabularyList": [\(masterData)]}},
         "epcisBody": {"eventList": [\(events.joined(separator: ","))]}}
        """
    }

    /// A recall of the lot, or of anything else.
    /// - Parameter words: further members, after a comma.
    static func recall(of path: String = "/01/09521001001007/10/RI6-2611A", saying words: String = "") -> String {
        SampleDocument.document([
            SampleDocument.event(
                time: "2026-11-20T09:00:00+07:00", bizStep: "holding", epc: origin + path,
                more: ", \"disposition\": \"recalled\"" + words, action: "OBSERVE")
        ])
    }

    private static let masterData = """
        {"type": "urn:epcglobal:epcis:vtype:EPCClass", "vocabularyElementList": [
          {"id": "\(origin)/01/09521001001007", "attributes": [
            {"id": "cbvmda:descriptionShort", "attribute": "Sầu riêng Ri6 (mẫu)"},
            {"id": "nguon:nameEnglish", "attribute": "Ri6 durian (sample)"},
            {"id": "nguon:producer", "attribute": "\(origin)/417/9521001000024"},
            {"id": "gs1:brandName", "attribute": "Mây Vàng (mẫu)"},
            {"id": "gs1:certification", "attribute": {"gs1:certificationStandard": "OCOP 4 sao (mẫu)",
              "gs1:certificationAgency": "Hội đồng OCOP (mẫu)", "gs1:certificationEndDate": "2026-10-31"}},
            {"id": "nguon:appliedStandard", "attribute": "TCCS 01:2026/MV (mẫu)"}]}]},
        {"type": "urn:epcglobal:epcis:vtype:Party", "vocabularyElementList": [
          {"id": "\(origin)/417/9521001000024", "attributes": [
            {"id": "cbvmda:name", "attribute": "Hợp tác xã Mây Vàng (mẫu)"},
            {"id": "nguon:partyKind", "attribute": "cooperative"},
            {"id": "nguon:communeCode", "attribute": "25210"}, {"id": "nguon:provinceCode", "attribute": "75"},
            {"id": "cbvmda:streetAddressOne", "attribute": "ấp 3"}]}]},
        {"type": "urn:epcglobal:epcis:vtype:Location", "vocabularyElementList": [
          {"id": "\(origin)/414/9521001000031", "attributes": [
            {"id": "cbvmda:name", "attribute": "Vườn bí mật (mẫu)"}, {"id": "nguon:placeKind", "attribute": "growingArea"},
            {"id": "https://ref.gs1.org/voc/certification", "attribute": [
              {"https://ref.gs1.org/voc/certificationStandard": "VietGAP trồng trọt (mẫu)",
               "gs1:certificationIdentification": "VG 7/2025", "gs1:certificationStartDate": "2025-07-01",
               "gs1:certificationEndDate": {"@type": "xsd:date", "@value": "2027-06-30"}}]},
            {"id": "nguon:communeCode", "attribute": "25195"}, {"id": "cbvmda:latitude", "attribute": "11.53271"}]},
          {"id": "\(origin)/414/9521001000048", "attributes": [
            {"id": "nguon:placeKind", "attribute": "packingHouse"}, {"id": "nguon:communeCode", "attribute": "25210"}]}]}
        """
}
