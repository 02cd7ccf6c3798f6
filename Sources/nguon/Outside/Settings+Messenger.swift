import Exchange
import Records

extension Settings {
    /// The ways out for messages that were set up.
    func messenger(clock: WallClock) -> any Messenger {
        let client = OutsideClient(rules: outside.rules)
        var ways: [MessageChannel: any Messenger] = [:]
        ways[.email] = mail(client, clock)
        if let gateway = outside.gateway {
            ways[.phone] = GatewayMessenger(client: client, template: gateway, secret: outside.gatewaySecret)
        }
        return MessengerSwitch(ways)
    }

    /// The way by the mail server, if there is one.
    func mail(_ client: OutsideClient, _ clock: WallClock) -> MailMessenger? {
        guard let server = outside.mailServer, let sender = outside.mailSender else { return nil }
        return MailMessenger(
            client: client, server: server, sender: sender, senderName: name, greeting: origin.host, clock: clock)
    }

    /// The demonstration writes to nobody: what it would send stands in files.
    var demonstrationMessenger: any Messenger {
        let outbox = FileOutbox(folder: data + "/outbox")
        return MessengerSwitch([.email: outbox, .phone: outbox])
    }
}
