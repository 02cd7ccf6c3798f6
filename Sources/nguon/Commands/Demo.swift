import ArgumentParser
import Demonstration
import Records
import SQL
import Traceability
import Web

/// `nguon demo`: the sample province in an empty store, then a server.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: Phrase(
            vi: "Nạp một tỉnh mẫu vào kho trống rồi phục vụ.",
            en: "Fill an empty store with a sample province, then serve."
        ).text())

    @Flag(help: lanHelp) var lan = false
    @OptionGroup var flags: SettingFlags

    private static let lanHelp = ArgumentHelp(
        Phrase(
            vi: "Phục vụ cả các thiết bị khác trong mạng; mã mang địa chỉ mà chúng truy cập được.",
            en: "Serve other devices of the network too; the codes carry an address they can reach."
        ).text())

    func run() async throws {
        let network = try LocalNetwork(flags, standards: Self.standards, lan: lan)
        let settings = network.settings
        try PortProbe(host: settings.host, port: settings.port).check()
        let stores = try await Stores.open(settings, ownPrefixes: Demonstration.ownCompanyPrefixes)
        let (demonstration, outcome) = try await filled(stores)
        let today = CivilDay(inVietnamAt: stores.clock.now())
        try await DemonstrationFiles(files: stores.files, today: today).make(demonstration.parties)
        try await DemonstrationPlaceFiles(files: stores.files, today: today, boundaries: ReferenceBoundaries.all)
            .make(demonstration.places)
        try await DemonstrationProductFiles(files: stores.files, today: today)
            .make(demonstration.products + demonstration.keyedProducts.map(\.product))
        try await DemonstrationKeys(codes: stores.codes, files: stores.files, province: settings.province ?? "00")
            .make(demonstration.keyedProducts)
        try await DemonstrationLinks(links: stores.links).make(demonstration.products, demonstration.samples)
        try await DemonstrationLists(lists: stores.lists, today: today).make()
        let standing = DemonstrationStanding(files: stores.files, today: today)
        try await standing.suspend(demonstration.lotToSuspend)
        try await standing.confirm(demonstration.places, demonstration.parties)
        try await DemonstrationAccounts(accounts: stores.accounts).make(demonstration.people)
        try await DemonstrationPapers(files: stores.files, accounts: stores.accounts, today: today)
            .make(demonstration.papers)
        let announcement = DemonstrationAnnouncement(
            settings: settings, demonstration: demonstration, outcome: outcome, network: network)
        let server = Server(
            settings: settings, stores: stores.renewingCapture(), installation: announcement.installation,
            messenger: settings.demonstrationMessenger, logger: settings.makeLogger())
        try await server.run { announcement.announce() }
    }

    private func filled(_ stores: Stores) async throws -> (Demonstration, DemonstrationFilling.Outcome) {
        do {
            let demonstration = Demonstration(anchor: try await DemonstrationMark(stores: stores).anchor())
            let key = DemonstrationKey(keys: stores.keys)
            // The key is made last, so where it is, all is.
            if try await key.exists { return (demonstration, DemonstrationFilling.Outcome()) }
            let outcome = try await DemonstrationFilling(stores: stores).fill(demonstration)
            try await key.make()
            return (demonstration, outcome)
        } catch {
            await stores.database.close()
            throw error
        }
    }

    /// Requests are not logged unless asked for, so that the codes stay in sight.
    private static let standards: [SettingName: String] = [
        .data: "nguon-demo", .logLevel: "notice",
        .name: "Hệ thống thông tin truy xuất nguồn gốc sản phẩm, hàng hóa thành phố Đồng Nai",
        .nameEnglish: "Đồng Nai city information system for the traceability of products and goods",
        .shortName: "Truy xuất nguồn gốc Đồng Nai", .shortNameEnglish: "Đồng Nai traceability",
        .province: "75", .agency: "Cơ quan vận hành (mẫu)", .agencyPhone: "0000 000 000",
        .agencyEmail: "phan-anh@nguon.example",
    ]
}
