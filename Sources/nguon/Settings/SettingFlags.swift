import ArgumentParser

/// The flags every command that opens the store takes. Values are text here: what is wrong with one is said in the same
/// words whether it came by flag, environment or file.
struct SettingFlags: ParsableArguments {
    @Option(name: .customLong("config"), help: configHelp) var config: String?
    @Option(name: flag(.database), help: help(.database)) var database: String?
    @Option(name: flag(.data), help: help(.data)) var data: String?
    @Option(name: flag(.host), help: help(.host)) var host: String?
    @Option(name: flag(.port), help: help(.port)) var port: String?
    @Option(name: flag(.origin), help: help(.origin)) var origin: String?
    @Option(name: flag(.formerOrigins), help: help(.formerOrigins)) var formerOrigins: String?
    @Option(name: flag(.name), help: help(.name)) var name: String?
    @Option(name: flag(.nameEnglish), help: help(.nameEnglish)) var nameEnglish: String?
    @Option(name: flag(.shortName), help: help(.shortName)) var shortName: String?
    @Option(name: flag(.shortNameEnglish), help: help(.shortNameEnglish)) var shortNameEnglish: String?
    @Option(name: flag(.agency), help: help(.agency)) var agency: String?
    @Option(name: flag(.agencyPhone), help: help(.agencyPhone)) var agencyPhone: String?
    @Option(name: flag(.agencyEmail), help: help(.agencyEmail)) var agencyEmail: String?
    @Option(name: flag(.province), help: help(.province)) var province: String?
    @Option(name: flag(.captureBytes), help: help(.captureBytes)) var captureBytes: String?
    @Option(name: flag(.captureEvents), help: help(.captureEvents)) var captureEvents: String?
    @Option(name: flag(.pageMemory), help: help(.pageMemory)) var pageMemory: String?
    @Option(name: flag(.linkCheck), help: help(.linkCheck)) var linkCheck: String?
    @Option(name: flag(.reviewChain), help: help(.reviewChain)) var reviewChain: String?
    @Option(name: flag(.reviewAutomatic), help: help(.reviewAutomatic)) var reviewAutomatic: String?
    @Option(name: flag(.reviewSample), help: help(.reviewSample)) var reviewSample: String?
    @Option(name: flag(.reviewTwoPersons), help: help(.reviewTwoPersons)) var reviewTwoPersons: String?
    @Option(name: flag(.reviewDays), help: help(.reviewDays)) var reviewDays: String?
    @Option(name: flag(.reviewCommunes), help: help(.reviewCommunes)) var reviewCommunes: String?
    @Option(name: flag(.reviewHolidays), help: help(.reviewHolidays)) var reviewHolidays: String?
    @Option(name: flag(.companyPrefixes), help: help(.companyPrefixes)) var companyPrefixes: String?
    @Option(name: flag(.trustedProxies), help: help(.trustedProxies)) var trustedProxies: String?
    @Option(name: flag(.mailServer), help: help(.mailServer)) var mailServer: String?
    @Option(name: flag(.mailSender), help: help(.mailSender)) var mailSender: String?
    @Option(name: flag(.mailUser), help: help(.mailUser)) var mailUser: String?
    @Option(name: flag(.mailPassword), help: help(.mailPassword)) var mailPassword: String?
    @Option(name: flag(.textGateway), help: help(.textGateway)) var textGateway: String?
    @Option(name: flag(.textGatewaySecret), help: help(.textGatewaySecret)) var textGatewaySecret: String?
    @Option(name: flag(.outsideNetworks), help: help(.outsideNetworks)) var outsideNetworks: String?
    @Option(name: flag(.outsideCertificates), help: help(.outsideCertificates)) var outsideCertificates: String?
    @Option(name: flag(.signOnIssuer), help: help(.signOnIssuer)) var signOnIssuer: String?
    @Option(name: flag(.signOnClient), help: help(.signOnClient)) var signOnClient: String?
    @Option(name: flag(.signOnSecret), help: help(.signOnSecret)) var signOnSecret: String?
    @Option(name: flag(.signOnClaim), help: help(.signOnClaim)) var signOnClaim: String?
    @Option(name: flag(.signOnScopes), help: help(.signOnScopes)) var signOnScopes: String?
    @Option(name: flag(.signOnName), help: help(.signOnName)) var signOnName: String?
    @Option(name: flag(.signOnNameEnglish), help: help(.signOnNameEnglish)) var signOnNameEnglish: String?
    @Option(name: flag(.databaseConnections), help: help(.databaseConnections)) var databaseConnections: String?
    @Option(name: flag(.node), help: help(.node)) var node: String?
    @Option(name: flag(.logLevel), help: help(.logLevel)) var logLevel: String?
    @Option(name: flag(.logFormat), help: help(.logFormat)) var logFormat: String?
    @Option(name: flag(.shutdownSeconds), help: help(.shutdownSeconds)) var shutdownSeconds: String?

    /// What was given, by name.
    var values: [SettingName: String] {
        let given: [SettingName: String?] = [
            .database: database, .data: data, .host: host, .port: port, .origin: origin,
            .formerOrigins: formerOrigins, .name: name, .nameEnglish: nameEnglish, .shortName: shortName,
            .shortNameEnglish: shortNameEnglish, .agency: agency, .agencyPhone: agencyPhone,
            .agencyEmail: agencyEmail, .province: province, .captureBytes: captureBytes, .captureEvents: captureEvents,
            .pageMemory: pageMemory, .linkCheck: linkCheck,
            .reviewChain: reviewChain,
            .reviewAutomatic: reviewAutomatic,
            .reviewSample: reviewSample,
            .reviewTwoPersons: reviewTwoPersons,
            .reviewDays: reviewDays,
            .reviewCommunes: reviewCommunes,
            .reviewHolidays: reviewHolidays,
            .companyPrefixes: companyPrefixes, .trustedProxies: trustedProxies,
            .mailServer: mailServer,
            .mailSender: mailSender,
            .mailUser: mailUser,
            .mailPassword: mailPassword,
            .textGateway: textGateway,
            .textGatewaySecret: textGatewaySecret,
            .outsideNetworks: outsideNetworks,
            .outsideCertificates: outsideCertificates,
            .signOnIssuer: signOnIssuer,
            .signOnClient: signOnClient,
            .signOnSecret: signOnSecret,
            .signOnClaim: signOnClaim,
            .signOnScopes: signOnScopes,
            .signOnName: signOnName,
            .signOnNameEnglish: signOnNameEnglish,
            .databaseConnections: databaseConnections, .node: node, .logLevel: logLevel, .logFormat: logFormat,
            .shutdownSeconds: shutdownSeconds,
        ]
        return given.compactMapValues { $0 }
    }

    private static let configHelp = ArgumentHelp(
        Phrase(
            vi: "Tệp thiết lập: mỗi dòng `tên = giá trị`. Cờ đứng trên biến môi trường, biến môi trường đứng trên tệp.",
            en: """
                A file of settings, `name = value` a line. A flag wins over the environment, the environment over the \
                file.
                """
        ).text(), valueName: "FILE")

    private static func flag(_ setting: SettingName) -> NameSpecification { .customLong(setting.rawValue) }

    private static func help(_ setting: SettingName) -> ArgumentHelp {
        let standard = setting.standard.isEmpty ? "" : " (\(setting.standard))"
        return ArgumentHelp(setting.explanation.text() + standard, valueName: setting.form)
    }
}
