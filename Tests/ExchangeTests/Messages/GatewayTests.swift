import Exchange
import Records
import Testing

@Suite struct GatewayTests {
    private static let message = OutgoingMessage(
        .reset, about: "user:7", to: .phone("+84912345678"), subject: "Mã",
        text: "Mã: \"482\"\n<đừng> & đưa ai", parts: ["code": "48&2"], expiresAt: .max)

    private func send(
        _ template: String, _ server: Loopback, message: OutgoingMessage = Self.message
    ) async throws {
        let gateway = GatewayMessenger(
            client: OutsideClient(rules: OutsideRules { $0.bytes == [127, 0, 0, 1] }),
            template: try GatewayTemplate(template.replacing("HOST", with: server.url)), secret: "s3cr\"et")
        try await gateway.send(message, as: MessageID(number: 36))
    }

    @Test("values of a JSON body stay values")
    func json() async throws {
        let asked = Asked()
        let server = try Loopback.answering(body: #"{"CodeResult":"100"}"#, asked: asked)
        defer { server.stop() }
        try await send(
            """
            # eSMS
            @expect "CodeResult":"100"
            @template reset 356101

            POST HOST/send?to={{phone}}
            Content-Type: application/json; charset=utf-8
            X-Id: {{id}}

            {"key": "{{secret}}", "to": "{{phone-0}}", "t": "{{text}}", "p": "{{text-plain}}", "z": "{{template}}",
             "c": "{{part.code}}", "n": "{{part.none}}", "e": {"a": {"b": 1}}}
            """, server)
        let received = try #require(asked.all.first)
        #expect(received.hasPrefix("POST /send?to=%2B84912345678 HTTP/1.1\n"))
        #expect(received.contains("\nX-Id: 10\n"))
        #expect(
            received.hasSuffix(
                #"""
                {"key": "s3cr\"et", "to": "0912345678", "t": "Mã: \"482\"\n<đừng> & đưa ai", "p": "Ma: \"482\"\n<dung> & dua ai", "z": "356101",
                 "c": "48&2", "n": "", "e": {"a": {"b": 1}}}
                """#))
    }

    @Test("values of a form and of XML stay values")
    func formAndXML() async throws {
        let asked = Asked()
        let server = try Loopback.answering(asked: asked)
        defer { server.stop() }
        try await send(
            "POST HOST/\nContent-Type: application/x-www-form-urlencoded\n\nto={{phone-84}}&code={{part.code}}&x=1",
            server)
        try await send("POST HOST/\nContent-Type: text/xml\n\n<m c=\"{{part.code}}\">{{text}}</m>", server)
        #expect(asked.all[0].hasSuffix("\n\nto=84912345678&code=48%262&x=1"))
        #expect(asked.all[1].hasSuffix("<m c=\"48&amp;2\">Mã: &quot;482&quot;\n&lt;đừng&gt; &amp; đưa ai</m>"))
    }

    @Test("a text that would add a line to the head is not sent")
    func header() async throws {
        let server = try Loopback.answering()
        defer { server.stop() }
        let trouble = await #expect(throws: MessageTrouble.self) {
            try await send("GET HOST/\nX-Text: {{text}}", server)
        }
        #expect(trouble?.code == .settings)
        #expect(server.connections == 0)
    }

    @Test(
        "what the answer means",
        arguments: [
            ("200 OK", #"{"CodeResult":"101"}"#, MessageTrouble.Code.unclear), ("401 Unauthorized", "", .credentials),
            ("404 Not Found", "", .refused), ("429 Too Many Requests", "", .unreachable),
            ("503 Service Unavailable", "", .unreachable), ("302 Found", "", .settings),
        ])
    func answers(_ status: String, _ body: String, _ code: MessageTrouble.Code) async throws {
        let server = try Loopback.answering(status, body: body)
        defer { server.stop() }
        let trouble = await #expect(throws: MessageTrouble.self) {
            try await send("@expect \"CodeResult\":\"100\"\nGET HOST/", server)
        }
        #expect(trouble?.code == code)
    }

    @Test(
        "a file that is wrong is refused with the line",
        arguments: [
            ("", GatewayTemplateError.Code.request, 1), ("POST", .request, 1), ("POST ftp://a/", .request, 1),
            ("# x\n\nPOST https://{{phone}}/", .request, 3), ("POST https://a.{{part.x}}.vn/", .request, 1),
            ("post https://a/", .request, 1), ("@expect\nGET https://a/", .directive, 1),
            ("@template gift 1\nGET https://a/", .directive, 1), ("GET https://a/\nX y: z", .header, 2),
            ("GET https://a/?{{number}}", .placeholder, 1), ("GET https://a/\nX: {{}}", .placeholder, 2),
            ("POST https://a/\nX: y\n\n{\"a\":1}", .contentType, 4),
            ("POST https://a/\nContent-Type: image/png\n\nx", .contentType, 4),
            ("POST https://a/\nContent-Type: text/plain\n\n{{x}}", .placeholder, 4),
        ])
    func wrong(_ file: String, _ code: GatewayTemplateError.Code, _ line: Int) {
        let error = #expect(throws: GatewayTemplateError.self) { try GatewayTemplate(file) }
        #expect(error?.code == code)
        #expect(error?.line == line)
    }
}
