/// The one table of settings: help, `nguon check` and Docs/operations.md are made from it.
extension SettingName {
    /// What holds when nobody says anything, as it would be written in a file; empty for "none".
    var standard: String {
        switch self {
        case .database: ""
        case .data: "nguon-data"
        case .host: "127.0.0.1"
        case .port: "8080"
        case .origin, .formerOrigins: ""
        case .name: "Hệ thống truy xuất nguồn gốc"
        case .nameEnglish: "Traceability system"
        case .shortName, .shortNameEnglish, .agency, .agencyPhone, .agencyEmail, .province: ""
        case .captureBytes: "67108864"
        case .captureEvents: "100000"
        case .pageMemory: "134217728"
        case .linkCheck: "on"
        case .reviewChain, .reviewTwoPersons, .reviewHolidays: ""
        case .reviewAutomatic: "lot, link"
        case .reviewSample, .reviewDays: "5"
        case .reviewCommunes: "on"
        case .companyPrefixes: ""
        case .trustedProxies: "127.0.0.1, ::1"
        case .mailServer: ""
        case .mailSender: ""
        case .mailUser: ""
        case .mailPassword: ""
        case .textGateway: ""
        case .textGatewaySecret: ""
        case .outsideNetworks: ""
        case .outsideCertificates: ""
        case .signOnIssuer: ""
        case .signOnClient: ""
        case .signOnSecret: ""
        case .signOnClaim: "sub"
        case .signOnScopes: "openid"
        case .signOnName: "tài khoản của cơ quan"
        case .signOnNameEnglish: "your agency account"
        case .databaseConnections: "4"
        case .node: ""
        case .logLevel: "info"
        case .logFormat: "auto"
        case .shutdownSeconds: "20"
        }
    }

    /// How the value looks, for help.
    var form: String {
        switch self {
        case .database: "sqlite:PATH|postgres://…"
        case .data: "DIR"
        case .host: "ADDRESS"
        case .port, .captureBytes, .captureEvents, .pageMemory, .databaseConnections, .shutdownSeconds: "N"
        case .reviewSample: "N"
        case .linkCheck, .reviewCommunes: "on|off"
        case .origin: "URL"
        case .name, .nameEnglish, .shortName, .shortNameEnglish, .agency, .node: "NAME"
        case .agencyPhone: "NUMBER"
        case .province: "CODE"
        case .agencyEmail: "ADDRESS"
        case .formerOrigins, .companyPrefixes, .trustedProxies: "LIST"
        case .reviewChain, .reviewAutomatic, .reviewTwoPersons, .reviewDays, .reviewHolidays: "LIST"
        case .mailServer: "URL"
        case .mailSender: "ADDRESS"
        case .mailUser: "NAME"
        case .mailPassword: "SECRET"
        case .textGateway: "FILE"
        case .textGatewaySecret: "SECRET"
        case .outsideNetworks: "LIST"
        case .outsideCertificates: "FILE"
        case .signOnIssuer: "URL"
        case .signOnClient: "NAME"
        case .signOnSecret: "SECRET"
        case .signOnClaim: "NAME"
        case .signOnScopes: "LIST"
        case .signOnName: "NAME"
        case .signOnNameEnglish: "NAME"
        case .logLevel: "LEVEL"
        case .logFormat: "auto|json|text"
        }
    }

    /// The settings table of Docs/operations.md, in Markdown.
    static var documentation: String {
        let head = "| flag and file name | environment | default | what it is |\n|---|---|---|---|"
        let rows = allCases.map { name in
            let standard = name.standard.isEmpty ? "" : "`\(name.standard)`"
            return "| `\(name.rawValue)` | `\(name.variable)` | \(standard) | \(name.explanation.en) |"
        }
        return ([head] + rows).joined(separator: "\n")
    }
}
