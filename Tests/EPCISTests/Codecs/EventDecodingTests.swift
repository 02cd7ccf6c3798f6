import EPCIS
import GS1
import Testing

@Suite("Events are read into their types")
struct EventDecodingTests {
    @Test("all five types are read")
    func types() throws {
        let types = try Fixture.chain.document().entries.compactMap { $0.event?.type }
        #expect(types == [.object, .transformation, .aggregation, .object, .transaction, .association, .object])
    }

    @Test("the lot's master data, quantities and own members are there")
    func harvest() throws {
        let event = try #require(try Fixture.chain.document().entries[0].event)
        #expect(event.action == .add)
        #expect(event.bizStep?.canonical == "commissioning")
        #expect(event.quantityList?[0].quantity?.double == 1250.5)
        #expect(event.ilmd?.map(\.name) == ["cbvmda:lotNumber", "nguon:harvestDate", "nguon:variety", "nguon:plots"])
        #expect(event.extensions.map(\.name) == ["nguon:recordedBy", "nguon:weather"])
        #expect(event.eventTime.microseconds == 1_772_321_400_000_000)
    }

    @Test("all fields of a sensor report are read")
    func sensor() throws {
        let element = try #require(try Fixture.sensor.document().entries[0].event?.sensorElementList?[0])
        #expect(element.sensorMetadata?.bizRules == "https://data.example.org/rules/cold")
        #expect(element.sensorReport[0].percRank?.lexeme == "95")
        #expect(element.sensorReport[1].type.canonical == "RelativeHumidity")
        #expect(element.sensorReport[1].exception?.canonical == "ALARM_CONDITION")
        #expect(element.sensorReport[2].component?.canonical == "longitude")
        #expect(element.sensorReport[3].hexBinaryValue == "f0f0f0")
        #expect(element.extensions.map(\.name) == ["nguon:shelf", "nguon:door"])
    }

    @Test("an error declaration keeps its reason and the events that correct it")
    func errorDeclaration() throws {
        let event = try #require(try Fixture.chain.document().entries[6].event)
        #expect(event.errorDeclaration?.reason?.canonical == "incorrect_data")
        #expect(event.errorDeclaration?.correctiveEventIDs == ["urn:uuid:5f1d4f5e-0002-4c8e-9d1c-6a2b7c3d4e5f"])
        #expect(event.errorDeclaration?.extensions.map(\.name) == ["nguon:note"])
    }

    @Test("master data in the header is read with the place of each element")
    func masterData() throws {
        let document = try Fixture.chain.document()
        #expect(
            document.masterData.map(\.type) == [
                "urn:epcglobal:epcis:vtype:Location", "urn:epcglobal:epcis:vtype:EPCClass",
            ])
        let element = try #require(document.masterData[0].elements?[0])
        #expect(element.attribute("cbvmda:name") == "Vườn sầu riêng mẫu")
        #expect(element.thing.text == "414/9521230000017")
        #expect(element.children?.count == 1)
        #expect(try JSONValue(Array(document.source[element.body]))["id"]?.string == element.id)
    }

    @Test("a query's answer gives its events, its name and its subscription")
    func query() throws {
        let document = try Fixture.query.document()
        #expect(document.kind == .queryDocument)
        #expect(document.header.queryName == "SimpleEventQuery")
        #expect(document.header.subscriptionID == "s-1")
        #expect(document.entries.count == 2)
    }

    @Test("a bare event is a document of its own, with its own context")
    func single() throws {
        let document = try Fixture.single.document()
        #expect(document.kind == .singleEvent)
        #expect(document.contextBytes.first == UInt8(ascii: "["))
        #expect(document.entries.count == 1)
        #expect(document.context.namespace(of: "nguon") == "https://nguon.example/voc/")
    }

    @Test("@type, @id and names spelled with the EPCIS namespace are the standard's members")
    func spellings() throws {
        let event = try #require(try Fixture.spellings.document().entries[0].event)
        #expect(event.eventID == "urn:uuid:5f1d4f5e-0004-4c8e-9d1c-6a2b7c3d4e5f")
        #expect(event.bizStep == Term(sent: "c:BizStep-shipping", canonical: "shipping", list: .bizStep))
        #expect(event.readPoint?.id.hasSuffix("9521230000024") == true)
        #expect(event.extensions.map(\.name) == ["https://nguon.example/voc/grade", "x:own"])
    }

    @Test("an event's own context holds for that event only")
    func ownContext() throws {
        let own = Sample.event(Sample.object, [("@context", #"{"x":"https://x.example/"}"#), ("x:a", "1")])
        let document = try EPCISDocument.decode(Sample.document([own, Sample.event()]))
        #expect(document.entries[0].event?.context.namespace(of: "x") == "https://x.example/")
        #expect(document.entries[0].event?.context.namespace(of: "nguon") == "https://nguon.example/voc/")
        #expect(document.entries[1].event?.context.namespace(of: "x") == nil)
    }

    @Test("one bad event does not hide the others")
    func oneBad() throws {
        let bad = Sample.event(Sample.object, [("eventTime", "\"2026-02-30T00:00:00Z\"")])
        let document = try EPCISDocument.decode(Sample.document([Sample.event(), bad, Sample.event()]))
        #expect(document.entries.map { $0.event != nil } == [true, false, true])
        #expect(String(decoding: document.bytes(of: document.entries[1]), as: UTF8.self) == bad)
    }
}
