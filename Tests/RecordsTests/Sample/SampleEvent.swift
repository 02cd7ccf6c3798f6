/// JSON of one object event, to be varied by a test.
struct SampleEvent {
    var id: String?
    var epcs = ["https://id.example.org/01/09521234567899/21/S1"]
    var quantities: [String] = []
    var time = "2026-06-01T08:00:00.000+07:00"
    var bizStep = "shipping"
    var action = "OBSERVE"
    var readPoint: String?
    var declaration: String?
    var extra = ""

    var json: String {
        var members = [#""type": "ObjectEvent""#, #""eventTime": "\#(time)""#, #""eventTimeZoneOffset": "+07:00""#]
        if let id { members.append(#""eventID": \#(Self.quoted(id))"#) }
        members.append(#""action": "\#(action)""#)
        members.append(#""bizStep": \#(Self.quoted(bizStep))"#)
        members.append(#""epcList": [\#(epcs.map(Self.quoted).joined(separator: ","))]"#)
        if !quantities.isEmpty { members.append(#""quantityList": [\#(quantities.joined(separator: ","))]"#) }
        if let readPoint { members.append(#""readPoint": {"id": \#(Self.quoted(readPoint))}"#) }
        if let declaration {
            members.append(#""errorDeclaration": {"declarationTime": "\#(declaration)", "reason": "incorrect_data"}"#)
        }
        return "{" + members.joined(separator: ", ") + extra + "}"
    }

    static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }
}
