import Exchange
import Foundation
import Web

extension SettingReader {
    func mailServer() throws(SettingsError) -> MailServer? {
        guard let url = try optional(.mailServer) else { return nil }
        let account = try optional(.mailUser).map { name throws(SettingsError) in
            MailServer.Account(name: name, password: try text(.mailPassword))
        }
        guard let server = MailServer(url, account: account) else {
            throw refusal(
                .mailServer,
                Phrase(
                    vi: "smtp://, smtps:// hoặc smtp+plain:// với tên máy và có thể một cổng",
                    en: "smtp://, smtps:// or smtp+plain:// with a host and perhaps a port"))
        }
        return server
    }

    func signOn(origin: Origin) throws(SettingsError) -> SignOnSettings? {
        guard let issuer = try optional(.signOnIssuer) else { return nil }
        guard (try? HTTPRequest(issuer)) != nil, !issuer.contains("?"), !issuer.contains("#") else {
            throw refusal(
                .signOnIssuer,
                Phrase(vi: "https://máy[/đường dẫn] không có tham số", en: "https://host[/path] without parameters"))
        }
        return SignOnSettings(
            issuer: issuer, client: try text(.signOnClient), secret: try optional(.signOnSecret),
            redirect: origin.text + Address.signIn(.signOnReturn).path, scopes: try text(.signOnScopes),
            claim: try text(.signOnClaim))
    }

    /// The path, when there is a file that can be read.
    func readableFile(_ name: SettingName) throws(SettingsError) -> String? {
        guard let path = try optional(name) else { return nil }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw refusal(name, Phrase(vi: "một tệp đọc được", en: "a file that can be read"))
        }
        return path
    }

    func gateway() throws(SettingsError) -> GatewayTemplate? {
        guard let path = try readableFile(.textGateway) else { return nil }
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw refusal(.textGateway, Phrase(vi: "một tệp chữ UTF-8", en: "a text file in UTF-8"))
        }
        do {
            return try GatewayTemplate(text)
        } catch {
            throw refusal(.textGateway, Self.words(of: error))
        }
    }

    private static func words(of error: GatewayTemplateError) -> Phrase {
        let (vi, en) =
            switch error.code {
            case .request: ("PHƯƠNG_THỨC https://…, tên máy cố định", "METHOD https://…, the host fixed")
            case .header: ("Tên: giá trị", "Name: value")
            case .placeholder: ("chỗ điền {{…}} có trong danh mục", "a known {{…}}")
            case .contentType:
                (
                    "dòng Content-Type là JSON, biểu mẫu, XML hoặc text/plain",
                    "a Content-Type of JSON, form, XML or text/plain"
                )
            case .directive: ("@expect CHỮ hoặc @template MỤC_ĐÍCH MÃ", "@expect TEXT or @template PURPOSE ID")
            }
        return Phrase(vi: "ở dòng \(error.line): \(vi)", en: "in line \(error.line): \(en)")
    }
}
