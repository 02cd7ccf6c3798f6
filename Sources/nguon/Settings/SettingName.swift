/// Every setting there is. The raw value is the name in a file (`capture-bytes = 1000`); the flag is
/// `--capture-bytes`, the environment's variable `NGUON_CAPTURE_BYTES`.
enum SettingName: String, CaseIterable, Sendable {
    case database
    case data
    case host
    case port
    case origin
    case formerOrigins = "former-origins"
    case name
    case nameEnglish = "name-english"
    case shortName = "short-name"
    case shortNameEnglish = "short-name-english"
    case agency
    case agencyPhone = "agency-phone"
    case agencyEmail = "agency-email"
    case province
    case captureBytes = "capture-bytes"
    case captureEvents = "capture-events"
    case pageMemory = "page-memory"
    case linkCheck = "link-check"
    case reviewChain = "review-chain"
    case reviewAutomatic = "review-automatic"
    case reviewSample = "review-sample"
    case reviewTwoPersons = "review-two-persons"
    case reviewDays = "review-days"
    case reviewCommunes = "review-communes"
    case reviewHolidays = "review-holidays"
    case companyPrefixes = "company-prefixes"
    case trustedProxies = "trusted-proxies"
    case mailServer = "mail-server"
    case mailSender = "mail-sender"
    case mailUser = "mail-user"
    case mailPassword = "mail-password"
    case textGateway = "text-gateway"
    case textGatewaySecret = "text-gateway-secret"
    case outsideNetworks = "outside-networks"
    case outsideCertificates = "outside-certificates"
    case signOnIssuer = "sign-on-issuer"
    case signOnClient = "sign-on-client"
    case signOnSecret = "sign-on-secret"
    case signOnClaim = "sign-on-claim"
    case signOnScopes = "sign-on-scopes"
    case signOnName = "sign-on-name"
    case signOnNameEnglish = "sign-on-name-english"
    case databaseConnections = "database-connections"
    case node
    case logLevel = "log-level"
    case logFormat = "log-format"
    case shutdownSeconds = "shutdown-seconds"

    var flag: String { "--" + rawValue }

    var variable: String { "NGUON_" + rawValue.uppercased().replacing("-", with: "_") }

    /// Whether its value must be shown to nobody.
    var isSecret: Bool { [.mailPassword, .textGatewaySecret, .signOnSecret].contains(self) }

    init?(variable: String) {
        guard let name = Self.allCases.first(where: { $0.variable == variable }) else { return nil }
        self = name
    }
}
