package import Records

/// Sends messages by a gateway for SMS or Zalo that a province describes in a file.
package struct GatewayMessenger: Messenger {
    private let client: OutsideClient
    private let template: GatewayTemplate
    private let secret: String

    package init(client: OutsideClient, template: GatewayTemplate, secret: String) {
        self.client = client
        self.template = template
        self.secret = secret
    }

    package func send(_ message: OutgoingMessage, as id: MessageID) async throws(MessageTrouble) {
        guard case .phone(let number) = message.recipient else { throw MessageTrouble(.noChannel) }
        let answer: HTTPAnswer
        do throws(ExchangeTrouble) {
            answer = try await client.fetch(request(message, number, id))
        } catch {
            throw MessageTrouble(error)
        }
        try judge(answer)
    }

    private func request(
        _ message: OutgoingMessage, _ number: String, _ id: MessageID
    ) throws(ExchangeTrouble) -> HTTPRequest {
        let values: (GatewayValue) -> String = { value($0, message, number, id) }
        var headers: [HTTPHeader] = []
        for header in template.headers {
            headers.append(try HTTPHeader(header.name, header.value.filled(.none, values)))
        }
        return try HTTPRequest(
            template.url.filled(.percent, values), method: template.method, headers: headers,
            body: template.body.map { Array($0.filled(template.escaping, values).utf8) })
    }

    private func value(
        _ value: GatewayValue, _ message: OutgoingMessage, _ number: String, _ id: MessageID
    ) -> String {
        switch value {
        case .secret: secret
        case .phone: number
        case .phoneWithoutPlus: String(number.dropFirst())
        case .phoneOfCountry: number.hasPrefix("+84") ? "0" + number.dropFirst(3) : number
        case .text: message.text
        case .textPlain: message.text.withoutAccents
        case .subject: message.subject
        case .id: id.description
        case .purpose: message.purpose.rawValue
        case .language: message.language
        case .template: template.templates[message.purpose] ?? ""
        case .part(let name): message.parts[name] ?? ""
        }
    }

    private func judge(_ answer: HTTPAnswer) throws(MessageTrouble) {
        let detail = "HTTP \(answer.status)"
        switch answer.status {
        case 200...299:
            let body = String(decoding: answer.body, as: UTF8.self)
            guard template.expected.allSatisfy(body.contains) else { throw MessageTrouble(.unclear, detail) }
        case 401, 403: throw MessageTrouble(.credentials, detail)
        case 408, 425, 429, 500...: throw MessageTrouble(.unreachable, detail)
        case 400...499: throw MessageTrouble(.refused, detail)
        default: throw MessageTrouble(.settings, detail)
        }
    }
}
