import EPCIS
import Testing

@Suite("What breaks the standard is refused with its place")
struct RefusalTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let event: String
        let code: EPCISError.Code
        let pointer: String
        var testDescription: String { "\(code.rawValue) at \(pointer): \(event)" }

        init(_ base: [(String, String)], _ changes: [(String, String?)], _ code: EPCISError.Code, _ pointer: String) {
            event = Sample.event(base, changes)
            self.code = code
            self.pointer = pointer
        }
    }

    private static let quantity = #"[{"epcClass":"urn:epc:class:lgtin:952123.0456789.L1","quantity":1,"uom":"KGM"}]"#

    static let values: [Bad] = [
        Bad(Sample.object, [("type", "\"PackingEvent\"")], .unknownEventType, "/type"),
        Bad(Sample.object, [("type", nil)], .missingMember, ""),
        Bad(Sample.object, [("eventTime", nil)], .missingMember, ""),
        Bad(Sample.object, [("eventTimeZoneOffset", nil)], .missingMember, ""),
        Bad(Sample.object, [("eventTime", "12")], .wrongType, "/eventTime"),
        Bad(Sample.object, [("eventTime", "\"2026-02-29T00:00:00Z\"")], .badTime, "/eventTime"),
        Bad(Sample.object, [("eventTime", "\"2026-13-01T00:00:00Z\"")], .badTime, "/eventTime"),
        Bad(Sample.object, [("eventTime", "\"2026-01-01T24:00:00Z\"")], .badTime, "/eventTime"),
        Bad(Sample.object, [("eventTime", "\"2026-01-01T00:00:60Z\"")], .badTime, "/eventTime"),
        Bad(Sample.object, [("eventTime", "\"2026-01-01T00:00:00\"")], .badTime, "/eventTime"),
        Bad(Sample.object, [("eventTime", "\"2026-01-01T00:00:00.Z\"")], .badTime, "/eventTime"),
        Bad(Sample.object, [("recordTime", "\"hôm qua\"")], .badTime, "/recordTime"),
        Bad(Sample.object, [("eventTimeZoneOffset", "\"+14:01\"")], .badTimeZoneOffset, "/eventTimeZoneOffset"),
        Bad(Sample.object, [("eventTimeZoneOffset", "\"Z\"")], .badTimeZoneOffset, "/eventTimeZoneOffset"),
        Bad(Sample.object, [("eventID", "\"no uri\"")], .badURI, "/eventID"),
        Bad(Sample.object, [("action", "\"observe\"")], .unknownAction, "/action"),
        Bad(Sample.object, [("bizStep", "\"shiping\"")], .unknownBizStep, "/bizStep"),
        Bad(Sample.object, [("bizStep", "\"urn:epcglobal:cbv:bizstep:shiping\"")], .unknownBizStep, "/bizStep"),
        Bad(Sample.object, [("bizStep", "\"https://ref.gs1.org/cbv/BizStep-shiping\"")], .unknownBizStep, "/bizStep"),
        Bad(Sample.object, [("bizStep", "\"cbv:Disp-active\"")], .unknownBizStep, "/bizStep"),
        Bad(Sample.object, [("disposition", "\"sold\"")], .unknownDisposition, "/disposition"),
        Bad(Sample.object, [("persistentDisposition", "{}")], .missingMember, "/persistentDisposition"),
        Bad(Sample.object, [("persistentDisposition", #"{"set":[]}"#)], .emptyList, "/persistentDisposition/set"),
        Bad(
            Sample.object, [("persistentDisposition", #"{"set":["active","active"]}"#)], .duplicateItem,
            "/persistentDisposition/set/1"),
        Bad(Sample.object, [("epcList", #"["urn:x:1","ab"]"#)], .badURI, "/epcList/1"),
        Bad(Sample.object, [("epcList", #"["urn:x:1","urn:x:1"]"#)], .duplicateItem, "/epcList/1"),
        Bad(Sample.object, [("epcList", "\"urn:x:1\"")], .wrongType, "/epcList"),
        Bad(Sample.object, [("epcList", nil)], .nothingNamed, ""),
        Bad(Sample.object, [("quantityList", #"[{"quantity":1}]"#)], .missingMember, "/quantityList/0"),
        Bad(
            Sample.object, [("quantityList", #"[{"epcClass":"urn:x:1","quantity":"1"}]"#)], .wrongType,
            "/quantityList/0/quantity"),
        Bad(
            Sample.object, [("quantityList", #"[{"epcClass":"urn:x:1","uom":"kg"}]"#)], .badUnit, "/quantityList/0/uom"),
        Bad(
            Sample.object, [("quantityList", #"[{"epcClass":"urn:x:1","nguon:n":1}]"#)], .unknownMember,
            "/quantityList/0/nguon:n"),
        Bad(Sample.object, [("readPoint", "{}")], .missingMember, "/readPoint"),
        Bad(Sample.object, [("readPoint", #"{"id":"urn:x:1","name":"x"}"#)], .unknownMember, "/readPoint/name"),
        Bad(Sample.object, [("bizTransactionList", #"[{"type":"po"}]"#)], .missingMember, "/bizTransactionList/0"),
        Bad(
            Sample.object, [("bizTransactionList", #"[{"type":"order","bizTransaction":"urn:x:1"}]"#)],
            .unknownBizTransactionType, "/bizTransactionList/0/type"),
        Bad(Sample.object, [("sourceList", #"[{"source":"urn:x:1"}]"#)], .missingMember, "/sourceList/0"),
        Bad(
            Sample.object, [("destinationList", #"[{"type":"owner","destination":"urn:x:1"}]"#)],
            .unknownSourceDestinationType, "/destinationList/0/type"),
        Bad(Sample.object, [("location", "1")], .unknownMember, "/location"),
        Bad(Sample.object, [("parentID", "\"urn:x:1\"")], .unknownMember, "/parentID"),
        Bad(Sample.object, [("a~b/c", "1")], .unknownMember, "/a~0b~1c"),
    ]

    static let statements: [Bad] = [
        Bad(Sample.object, [("ilmd", #"{"nguon:a":1}"#)], .ilmdNotAllowed, "/ilmd"),
        Bad(Sample.aggregation, [("ilmd", #"{"nguon:a":1}"#)], .ilmdNotAllowed, "/ilmd"),
        Bad(
            Sample.object, [("action", "\"ADD\""), ("ilmd", #"{"lotNumber":1}"#)], .ilmdWithoutNamespace,
            "/ilmd/lotNumber"),
        Bad(Sample.object, [("errorDeclaration", "{}")], .missingMember, "/errorDeclaration"),
        Bad(
            Sample.object, [("errorDeclaration", #"{"declarationTime":"2026-03-01T00:00:00Z","reason":"typo"}"#)],
            .unknownErrorReason, "/errorDeclaration/reason"),
        Bad(
            Sample.object, [("sensorElementList", #"[{"sensorMetadata":{}}]"#)], .missingMember, "/sensorElementList/0"),
        Bad(
            Sample.object, [("sensorElementList", #"[{"sensorReport":[]}]"#)], .emptyList,
            "/sensorElementList/0/sensorReport"),
        Bad(
            Sample.object, [("sensorElementList", #"[{"sensorReport":[{"value":1}]}]"#)], .missingMember,
            "/sensorElementList/0/sensorReport/0"),
        Bad(
            Sample.object, [("sensorElementList", #"[{"sensorReport":[{"type":"Heat"}]}]"#)], .unknownMeasurementType,
            "/sensorElementList/0/sensorReport/0/type"),
        Bad(
            Sample.object, [("sensorElementList", #"[{"sensorReport":[{"type":"Time","exception":"FIRE"}]}]"#)],
            .unknownSensorAlertType, "/sensorElementList/0/sensorReport/0/exception"),
        Bad(
            Sample.object, [("sensorElementList", #"[{"sensorReport":[{"type":"Time","component":"w"}]}]"#)],
            .unknownComponent, "/sensorElementList/0/sensorReport/0/component"),
        Bad(
            Sample.object, [("sensorElementList", #"[{"sensorReport":[{"type":"Time","hexBinaryValue":"xy"}]}]"#)],
            .badHexBinary, "/sensorElementList/0/sensorReport/0/hexBinaryValue"),
    ]

    static let combinations: [Bad] = [
        Bad(Sample.object, [("action", nil)], .missingMember, ""),
        Bad(Sample.aggregation, [("parentID", nil)], .parentMissing, ""),
        Bad(Sample.aggregation, [("type", "\"AssociationEvent\""), ("parentID", nil)], .parentMissing, ""),
        Bad(
            Sample.aggregation, [("type", "\"AssociationEvent\""), ("parentID", nil), ("action", "\"DELETE\"")],
            .parentMissing, ""),
        Bad(Sample.aggregation, [("childEPCs", nil)], .childrenMissing, ""),
        Bad(Sample.object, [("type", "\"TransactionEvent\"")], .bizTransactionMissing, ""),
        Bad(Sample.transformation, [("inputEPCList", nil)], .inputMissing, ""),
        Bad(Sample.transformation, [("outputEPCList", "[]")], .outputMissing, ""),
        Bad(Sample.transformation, [("action", "\"ADD\"")], .unknownMember, "/action"),
    ]

    @Test("a value the standard does not allow", arguments: values)
    func value(_ bad: Bad) throws { try check(bad) }

    @Test("a statement the standard does not allow", arguments: statements)
    func statement(_ bad: Bad) throws { try check(bad) }

    @Test("members that must, or must not, stand together", arguments: combinations)
    func combination(_ bad: Bad) throws { try check(bad) }

    private func check(_ bad: Bad) throws {
        let document = try EPCISDocument.decode(Sample.document([Sample.event(), bad.event]))
        #expect(document.entries[0].event != nil)
        guard case .failure(let error) = document.entries[1].outcome else {
            Issue.record("accepted")
            return
        }
        #expect(error.code == bad.code)
        #expect(error.pointer == "/epcisBody/eventList/1" + bad.pointer)
    }

    @Test(
        "no blank, control or bracket stands in a URI",
        arguments: [
            0x01...0x20, 0x22...0x22, 0x3C...0x3C, 0x3E...0x3E, 0x5C...0x5C, 0x5E...0x5E, 0x60...0x60, 0x7B...0x7D,
            0x7F...0x7F,
        ] as [ClosedRange<UInt8>])
    func uri(_ bytes: ClosedRange<UInt8>) throws {
        for byte in bytes {
            let text = JSONValue.string("urn:x:\(Character(UnicodeScalar(byte)))1").encoded()
            let event = Sample.event(Sample.object, [("eventID", String(decoding: text, as: UTF8.self))])
            #expect(throws: EPCISError.self) { try Sample.decoded(event) }
        }
    }

    @Test("every other character of a URI is taken", arguments: ["!#$%25&'()*+,-./09:;=?@AZ[]_az~", "ầ"])
    func goodURI(_ text: String) throws {
        #expect(
            try Sample.decoded(Sample.event(Sample.object, [("eventID", "\"urn:x:\(text)\"")])).eventID == "urn:x:"
                + text)
    }

    @Test(
        "what is allowed is accepted",
        arguments: [
            Sample.event(Sample.object, [("epcList", "[]")]),
            Sample.event(Sample.object, [("epcList", nil), ("quantityList", quantity)]),
            Sample.event(Sample.aggregation, [("childEPCs", nil), ("action", "\"DELETE\"")]),
            Sample.event(Sample.aggregation, [("parentID", nil), ("action", "\"OBSERVE\"")]),
            Sample.event(Sample.transformation, [("outputEPCList", nil), ("transformationID", "\"urn:x:1\"")]),
            Sample.event(Sample.object, [("bizStep", "\"urn:epcglobal:cbv:bizStep:receiving\"")]),
            Sample.event(Sample.object, [("bizStep", "\"https://nguon.example/voc/grading\"")]),
        ])
    func accepted(_ event: String) throws {
        _ = try Sample.decoded(event)
    }
}
