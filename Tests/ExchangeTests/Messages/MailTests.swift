import Exchange
import Foundation
import Records
import Support
import Testing

@Suite struct MailTests {
    private static let message = OutgoingMessage(
        .invitation, about: "user:7", to: .email("chi.lan@example.vn"),
        subject: "Mời tham gia truy xuất nguồn gốc sản phẩm, hàng hóa của thành phố Đồng Nai",
        text: "Chào chị Lan,\nmã của chị là 482913.\n.\nHết.", expiresAt: .max)

    private func mail(_ server: String, account: MailServer.Account? = nil) throws -> MailMessenger {
        MailMessenger(
            client: OutsideClient(rules: OutsideRules { $0.bytes == [127, 0, 0, 1] }),
            server: try #require(MailServer(server, account: account)), sender: "nguon@dongnai.example",
            senderName: "Truy xuất nguồn gốc Đồng Nai", greeting: "id.example.vn",
            clock: WallClock { 1_795_276_800_000_000 })
    }

    /// A mail server without TLS that answers as told and keeps what it heard.
    private func postOffice(_ heard: Asked, answers: [String: String] = [:]) throws -> Loopback {
        try Loopback { connection in
            connection.write("220 post.example ESMTP\r\n")
            var (isData, isSecret) = (false, false)
            while let line = connection.line() {
                heard.add(line)
                if isData {
                    isData = line != "."
                    if !isData { connection.write("250 taken\r\n") }
                    continue
                }
                if isSecret {
                    isSecret = false
                    connection.write("235 come in\r\n")
                    continue
                }
                let verb = String(line.prefix { $0 != " " && $0 != ":" })
                let standard =
                    ["DATA": "354 go on", "QUIT": "221 bye", "EHLO": "250 AUTH PLAIN", "AUTH": "334 "][verb] ?? "250 ok"
                connection.write((answers[verb] ?? standard) + "\r\n")
                isData = verb == "DATA" && answers[verb] == nil
                isSecret = verb == "AUTH" && answers[verb] == nil
            }
        }
    }

    @Test("a mail arrives with its words whole, and nothing of it is taken for a command")
    func arrives() async throws {
        let heard = Asked()
        let server = try postOffice(heard)
        defer { server.stop() }
        try await mail("smtp+plain://127.0.0.1:\(server.port)").send(Self.message, as: MessageID(number: 36))
        let lines = heard.all
        #expect(lines[0] == "EHLO id.example.vn")
        #expect(lines.contains { $0.hasPrefix("MAIL FROM:<nguon@dongnai.example>") })
        #expect(lines.contains("RCPT TO:<chi.lan@example.vn>"))
        #expect(lines.contains("To: <chi.lan@example.vn>"))
        #expect(lines.contains("Message-ID: <10@dongnai.example>"))
        #expect(lines.contains("Date: Sat, 21 Nov 2026 16:00:00 +0000"))
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        let start = try #require(lines.firstIndex(of: ""))
        let body = lines[(start + 1)...].prefix { $0 != "." }.joined()
        let text = try #require(Data(base64Encoded: body))
        #expect(String(decoding: text, as: UTF8.self) == Self.message.text.replacing("\n", with: "\r\n"))
        #expect(Self.decoded(lines, "Subject: ") == Self.message.subject)
        #expect(Self.decoded(lines, "From: ") == "Truy xuất nguồn gốc Đồng Nai")
    }

    /// The encoded words of a header, put together.
    private static func decoded(_ lines: [String], _ name: String) -> String {
        let first = lines.firstIndex { $0.hasPrefix(name) } ?? 0
        let more = lines[(first + 1)...].prefix { $0.hasPrefix(" ") }
        let words = ([lines[first]] + more).joined().matches(of: /=\?UTF-8\?B\?([^?]*)\?=/)
        return words.map { String(decoding: Data(base64Encoded: String($0.1)) ?? Data(), as: UTF8.self) }.joined()
    }

    @Test(
        "what a server's no means",
        arguments: [
            ("RCPT", "550 no such user", MessageTrouble.Code.refused), ("RCPT", "451 later", .unreachable),
            ("MAIL", "552 too much", .refused), ("DATA", "554 spam", .refused), ("MAIL", "530 log in", .credentials),
            ("AUTH", "535 wrong", .credentials),
        ])
    func refusals(_ verb: String, _ answer: String, _ code: MessageTrouble.Code) async throws {
        let server = try postOffice(Asked(), answers: [verb: answer])
        defer { server.stop() }
        let mail = try mail(
            "smtp+plain://127.0.0.1:\(server.port)", account: .init(name: "nguon", password: "hunter2"))
        let trouble = await #expect(throws: MessageTrouble.self) {
            try await mail.send(Self.message, as: MessageID(number: 1))
        }
        #expect(trouble?.code == code)
        #expect(trouble?.detail.contains("hunter2") == false)
        #expect(trouble?.detail.contains("chi.lan") == false)
    }

    @Test("a server without STARTTLS is told nothing")
    func insists() async throws {
        let heard = Asked()
        let server = try postOffice(heard)
        defer { server.stop() }
        let mail = try mail("smtp://127.0.0.1:\(server.port)", account: .init(name: "nguon", password: "hunter2"))
        let trouble = await #expect(throws: MessageTrouble.self) {
            try await mail.send(Self.message, as: MessageID(number: 1))
        }
        #expect(trouble?.code == .settings)
        #expect(heard.all.allSatisfy { $0.hasPrefix("EHLO") || $0 == "QUIT" || $0 == "STARTTLS" })
    }

    @Test("a greeting says whether the way is open, and sends nothing")
    func greeting() async throws {
        let heard = Asked()
        let server = try postOffice(heard)
        defer { server.stop() }
        try await mail("smtp+plain://127.0.0.1:\(server.port)").greet()
        #expect(heard.all.contains("NOOP"))
        #expect(!heard.all.contains { $0.hasPrefix("MAIL") })
    }

    @Test(
        "a mail server is one of three forms",
        arguments: [
            "smtp.example.vn", "http://a", "smtp://", "smtp://a/b", "smtp://u:p@a", "smtp://a?x", "smtp://a:0",
            "smtp://a:99999", "smtp://a b", "SMTP://a",
        ])
    func noServer(_ url: String) {
        #expect(MailServer(url) == nil)
    }

    @Test("a port is that of the form unless one is said")
    func ports() {
        #expect(MailServer("smtps://a.vn")?.port == 465)
        #expect(MailServer("smtp://a.vn")?.port == 587)
        #expect(MailServer("smtp+plain://[::1]")?.port == 25)
        #expect(MailServer("smtp://a.vn:2525")?.port == 2525)
    }
}
