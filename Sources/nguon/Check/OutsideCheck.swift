import Exchange
import Records

/// Whether the servers outside that were set up answer, and take us. Nothing is sent to anybody.
struct OutsideCheck {
    let settings: Settings

    func results() async -> [CheckResult] {
        let client = OutsideClient(rules: settings.outside.rules, lines: 3)
        async let mail = look("mail", at: settings.outside.mailServer?.host) {
            () async throws(ExchangeTrouble) in try await settings.mail(client, .system)?.greet()
        }
        async let gateway = look("text-gateway", at: settings.outside.gateway?.host) {
            () async throws(ExchangeTrouble) in try await settings.outside.gateway?.reach(by: client)
        }
        async let signOn = signOn()
        return await [mail, gateway, signOn].compactMap(\.self)
    }

    /// Nil where nothing was set up.
    private func look(
        _ name: String, at host: String?, _ work: () async throws(ExchangeTrouble) -> Void?
    ) async -> CheckResult? {
        guard let host else { return nil }
        do throws(ExchangeTrouble) {
            try await work()
            return CheckResult(name, .good, Phrase(vi: "\(host) trả lời", en: "\(host) answers"))
        } catch {
            return CheckResult(name, .warning, MessageTrouble(error).phrase)
        }
    }

    private func signOn() async -> CheckResult? {
        guard let provider = settings.outside.signOn else { return nil }
        // The key seals nothing here: nobody is sent anywhere.
        let desk = settings.signOnDesk(key: [UInt8](repeating: 0, count: 32), clock: .system, randomness: .system)
        do throws(SignOnTrouble) {
            try await desk?.look()
            return CheckResult(
                "sign-on", .good, Phrase(vi: "\(provider.issuer) trả lời", en: "\(provider.issuer) answers"))
        } catch {
            return CheckResult("sign-on", .warning, error.phrase)
        }
    }
}
