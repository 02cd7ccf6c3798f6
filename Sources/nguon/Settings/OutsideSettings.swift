import Exchange
import Foundation

/// The servers outside, and which of them may be reached.
struct OutsideSettings: Sendable {
    let networks: [Network]
    let certificates: String?
    let mailServer: MailServer?
    let mailSender: String?
    let gateway: GatewayTemplate?
    let gatewaySecret: String
    let signOn: SignOnSettings?
    let signOnName: String
    let signOnNameEnglish: String

    /// - Parameter origin: our own, where people are sent back to.
    init(_ read: SettingReader, origin: Origin) throws(SettingsError) {
        networks = try read.networks(.outsideNetworks)
        certificates = try read.readableFile(.outsideCertificates)
        mailServer = try read.mailServer()
        mailSender = try read.email(.mailSender)
        gateway = try read.gateway()
        gatewaySecret = try read.optional(.textGatewaySecret) ?? ""
        signOn = try read.signOn(origin: origin)
        signOnName = try read.text(.signOnName)
        signOnNameEnglish = try read.text(.signOnNameEnglish)
        if mailServer != nil, mailSender == nil {
            throw read.refusal(
                .mailSender,
                Phrase(vi: "địa chỉ gửi, vì có mail-server", en: "the sender's address, as mail-server is set"))
        }
    }

    var rules: OutsideRules {
        let networks = networks
        return OutsideRules(certificates: certificates) { address in
            networks.contains { $0.contains(address.description) }
        }
    }
}
