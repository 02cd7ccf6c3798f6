import Logging
import Traceability

/// What the program runs with: every value checked, so that what exists is valid.
struct Settings: Sendable {
    let database: DatabaseLocation
    /// The data folder, as given.
    let data: String
    let host: String
    let port: Int
    let origin: Origin
    let formerOrigins: [Origin]
    let name: String
    let nameEnglish: String
    let shortName: String?
    let shortNameEnglish: String?
    let agency: String?
    let agencyPhone: String?
    let agencyEmail: String?
    /// Two digits.
    let province: String?
    /// Bytes of the largest document accepted.
    let captureBytes: Int
    /// Events in the largest document accepted.
    let captureEvents: Int
    let pageMemory: Int
    /// Whether the targets of links are looked at.
    let checksLinks: Bool
    let reviewPolicy: ReviewPolicy
    let companyPrefixes: [String]
    let trustedProxies: [Network]
    let outside: OutsideSettings
    let databaseConnections: Int
    let node: String
    let logLevel: Logger.Level
    let logFormat: LogFormat
    let shutdownSeconds: Int
    /// The text each value was read from.
    let values: SettingValues

    init(_ values: SettingValues) throws(SettingsError) {
        let read = SettingReader(values)
        data = try read.text(.data)
        database = try read.database(inFolder: data)
        host = try read.text(.host)
        port = try read.number(.port, in: 1...65_535)
        origin = try read.origin(port: port)
        formerOrigins = try read.formerOrigins()
        name = try read.text(.name)
        nameEnglish = try read.text(.nameEnglish)
        shortName = try read.optional(.shortName)
        shortNameEnglish = try read.optional(.shortNameEnglish)
        agency = try read.optional(.agency)
        agencyPhone = try read.phone(.agencyPhone)
        agencyEmail = try read.email(.agencyEmail)
        province = try read.province()
        captureBytes = try read.number(.captureBytes, in: 1_000...1_000_000_000)
        captureEvents = try read.number(.captureEvents, in: 1...1_000_000)
        pageMemory = try read.number(.pageMemory, in: 0...(64 << 30))
        checksLinks = try read.isOn(.linkCheck)
        reviewPolicy = try read.reviewPolicy()
        companyPrefixes = try read.companyPrefixes()
        trustedProxies = try read.networks(.trustedProxies)
        outside = try OutsideSettings(read, origin: origin)
        databaseConnections = try read.number(.databaseConnections, in: 1...100)
        node = try read.node()
        logLevel = try read.logLevel()
        logFormat = try read.logFormat()
        shutdownSeconds = try read.number(.shutdownSeconds, in: 1...600)
        self.values = values
    }

    /// Whether somebody said under which origin codes are printed.
    var isOriginKnown: Bool { !values[.origin].value.isEmpty }

    /// Every setting with its value as it may be shown, and where it came from, in the table's order.
    var shown: [(name: SettingName, value: String, source: SettingSource)] {
        SettingName.allCases.map { name in
            let (value, source) = values[name]
            return (name, shown(name, value), source)
        }
    }

    private func shown(_ name: SettingName, _ value: String) -> String {
        switch name {
        case .database: database.description
        case .origin: origin.text
        case .node: node
        default: name.isSecret && !value.isEmpty ? "…" : value
        }
    }
}
