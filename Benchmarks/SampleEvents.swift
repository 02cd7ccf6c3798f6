/// The documents that every row reads: ObjectEvents of about 580 bytes, one item and one place each.
struct SampleEvents {
    /// Distinguishes runs, so that no run finds the events of another already stored.
    let run: Int

    func document(batch: Int, events: Int) -> [UInt8] {
        var text = Self.prefix
        for index in 0..<events {
            if index > 0 { text += "," }
            text += event(number: batch * events + index)
        }
        text += "]}}"
        return Array(text.utf8)
    }

    func event(number: Int) -> String {
        let minute = Self.pad(number / 60 % 60, 2), second = Self.pad(number % 60, 2)
        let hour = Self.pad(number / 3600 % 24, 2), day = Self.pad(number / 86400 % 28 + 1, 2)
        return """
            {"type":"ObjectEvent","eventTime":"2026-09-\(day)T\(hour):\(minute):\(second).\(Self.pad(run, 3))+07:00",\
            "eventTimeZoneOffset":"+07:00","epcList":["https://id.example.org/01/09521234567899/21/R\(run)N\(number)"],\
            "action":"OBSERVE","bizStep":"shipping","disposition":"in_transit",\
            "bizLocation":{"id":"https://id.example.org/414/9521234000013"},\
            "certificationInfo":"https://example.org/certificates/vietgap/2026/\(Self.pad(number, 9))",\
            "ex:vehicle":"60C-\(Self.pad(number % 100_000, 5))","ex:driver":"TX-\(Self.pad(number % 997, 4))",\
            "ex:remark":"Hàng lạnh, giữ ở nhiệt độ từ 2 đến 8 độ C, giao trước 17 giờ","ex:seal":"S\(Self.pad(number, 12))"}
            """
    }

    static let prefix = """
        {"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"ex":"https://example.org/voc/"}],\
        "type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-09-01T00:00:00Z",\
        "epcisBody":{"eventList":[
        """

    static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
