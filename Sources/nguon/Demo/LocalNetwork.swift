/// The demonstration's settings, with or without the other devices of the network: `--lan` listens on every address, and the codes carry one
/// that those devices can reach.
struct LocalNetwork: Sendable {
    let settings: Settings
    let isOpen: Bool
    /// Further origins that lead here, which the codes do not carry.
    let others: [String]

    /// - Throws: `CommandFailure` where there is no network to serve.
    init(_ flags: SettingFlags, standards: [SettingName: String], lan: Bool) throws {
        isOpen = lan
        guard lan else {
            settings = try Settings(flags, standards: standards)
            others = []
            return
        }
        var standards = standards
        standards[.host] = Self.everyIPv4
        let asked = try Settings(flags, standards: standards)
        // Whoever names the origin or the address to listen on knows better.
        let isSaid = !asked.values[.origin].value.isEmpty
        let addresses = isSaid ? [] : try Self.addresses(listeningOn: asked.host)
        if addresses.first?.isIPv6 ?? false { standards[.host] = Self.every }
        let origins = addresses.map { "http://\($0.authority):\(asked.port)" }
        standards[.origin] = origins.first
        settings = try Settings(flags, standards: standards)
        others = Array(origins.dropFirst())
    }

    private static let everyIPv4 = "0.0.0.0"
    private static let every = "::"

    private static func addresses(listeningOn host: String) throws(CommandFailure) -> [ReachableAddress] {
        guard [everyIPv4, every].contains(host) else { return [ReachableAddress(text: host)] }
        let found = ReachableAddress.all()
        guard !found.isEmpty else { throw nowhere }
        return found
    }

    private static let nowhere = CommandFailure(
        .trouble,
        Phrase(
            vi: """
                Máy này không có địa chỉ mạng nào mà thiết bị khác tới được. Nối Wi-Fi hoặc dây mạng rồi chạy lại, bỏ \
                --lan để chỉ dùng trên máy này, hoặc tự cho địa chỉ bằng --origin.
                """,
            en: """
                This machine has no network address that other devices could reach. Connect it and run again, leave \
                --lan out to use it on this machine only, or give the address with --origin.
                """
        ))

    /// What stands under `serving URL` for who wants to open it elsewhere.
    var advice: [Phrase] {
        let port = settings.port
        let firewall = Phrase(
            vi: "Thiết bị khác trong cùng mạng mở được các địa chỉ này nếu tường lửa cho qua cổng \(port).",
            en: "Other devices of the network can open these addresses if a firewall lets port \(port) through.")
        guard !others.isEmpty else { return [firewall] }
        let list = others.joined(separator: ", ")
        let more = Phrase(
            vi: "Máy này còn địa chỉ khác: \(list). Muốn mã mang địa chỉ ấy thì thêm --origin.",
            en: "This machine has other addresses: \(list). For codes that carry one of them add --origin.")
        return [firewall, more]
    }
}
