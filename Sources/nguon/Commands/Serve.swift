import ArgumentParser
import Logging
import Web

/// `nguon serve`: the province's server.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: Phrase(vi: "Phục vụ.", en: "Serve.").text())

    @OptionGroup var flags: SettingFlags

    func run() async throws {
        let settings = try Settings(flags)
        try PortProbe(host: settings.host, port: settings.port).check()
        let logger = settings.makeLogger()
        let stores = try await Stores.open(settings)
        try await DemonstrationMark(stores: stores).refuseDemonstration(at: settings.database)
        let installation = InstallationSettings(
            nameVietnamese: settings.name, nameEnglish: settings.nameEnglish,
            shortVietnamese: settings.shortName, shortEnglish: settings.shortNameEnglish,
            publicOrigin: settings.origin.text, isOriginKnown: settings.isOriginKnown,
            formerOrigins: settings.formerOrigins.map(\.text),
            agency: settings.publicAgency, province: settings.province)
        let server = Server(
            settings: settings, stores: stores, installation: installation,
            messenger: settings.messenger(clock: stores.clock), logger: logger)
        try await server.run {
            logger.notice(
                "serving",
                metadata: [
                    "address": "\(settings.address)", "origin": "\(settings.origin)",
                    "database": "\(settings.database)",
                    "version": "\(Version.current)",
                ])
        }
    }
}
