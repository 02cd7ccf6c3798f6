import Foundation

/// Settings that are right by themselves but wrong together, or for a public server.
struct SettingsCheck {
    let settings: Settings

    func results() -> [CheckResult] {
        [origin, listening, file(permissions: configPermissions)].compactMap { $0 }
    }

    var origin: CheckResult {
        let origin = settings.origin
        if origin.isLocal {
            return CheckResult(
                "origin", .warning,
                Phrase(
                    vi: "\(origin) chỉ mở được trên máy này; đặt --origin thành địa chỉ công khai trước khi in mã nào.",
                    en: """
                        \(origin) opens on this machine only; set --origin to the public address before any code is \
                        printed.
                        """
                ))
        }
        if !origin.isSecure {
            return CheckResult(
                "origin", .warning,
                Phrase(
                    vi: "\(origin) không dùng https; mã in ra là vĩnh viễn, hãy in với https.",
                    en: "\(origin) is not https; a printed code is for ever, print it with https."))
        }
        return CheckResult("origin", .good, Phrase(vi: "\(origin)", en: "\(origin)"))
    }

    var listening: CheckResult {
        guard settings.isLoopback else {
            return CheckResult(
                "listen", .warning,
                Phrase(
                    vi: """
                        \(settings.address) nhận kết nối không mã hóa từ mạng; nên nghe 127.0.0.1 và đặt nginx phía \
                        trước.
                        """,
                    en: """
                        \(settings.address) takes unencrypted connections from the network; listen on 127.0.0.1 behind \
                        nginx.
                        """
                ))
        }
        return CheckResult("listen", .good, Phrase(vi: settings.address, en: settings.address))
    }

    /// A file that holds a password is nobody else's to read.
    func file(permissions: Int?) -> CheckResult? {
        guard let permissions, let path = fileWithSecrets, permissions & 0o044 != 0 else { return nil }
        return CheckResult(
            "config", .warning,
            Phrase(
                vi: "\(path) chứa mật khẩu mà người khác đọc được; chạy chmod 600 \(path).",
                en: "\(path) holds a password and others can read it; run chmod 600 \(path)."))
    }

    /// The settings file, when a password or another secret stands in it.
    private var fileWithSecrets: String? {
        let secrets = SettingName.allCases.filter { name in
            let value = settings.values[name].value
            return name.isSecret && !value.isEmpty || name == .database && settings.database.description != value
        }
        for name in secrets { if case .file(let path, _) = settings.values[name].source { return path } }
        return nil
    }

    private var configPermissions: Int? {
        guard let path = fileWithSecrets else { return nil }
        return try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
