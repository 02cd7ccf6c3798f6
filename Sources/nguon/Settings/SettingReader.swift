import Foundation
import Logging

/// Turns the text of settings into values, and what is wrong with one into a complaint that names the place.
struct SettingReader {
    let values: SettingValues

    init(_ values: SettingValues) { self.values = values }

    func text(_ name: SettingName) throws(SettingsError) -> String {
        let text = values[name].value
        guard !text.isEmpty, !text.utf8.contains(0) else {
            throw refusal(name, Phrase(vi: "một giá trị", en: "a value"))
        }
        return text
    }

    /// `nil` for nothing said.
    func optional(_ name: SettingName) throws(SettingsError) -> String? {
        values[name].value.isEmpty ? nil : try text(name)
    }

    func phone(_ name: SettingName) throws(SettingsError) -> String? {
        guard let text = try optional(name) else { return nil }
        let digits = text.utf8.count { (48...57).contains($0) }
        guard (3...15).contains(digits), text.utf8.allSatisfy({ (48...57).contains($0) || " +-().".utf8.contains($0) })
        else {
            throw refusal(
                name, Phrase(vi: "một số điện thoại, 3 đến 15 chữ số", en: "a phone number of 3 to 15 digits"))
        }
        return text
    }

    /// One `@` and nothing that means something in an address of a page.
    /// Two digits; nil where nobody said.
    func province() throws(SettingsError) -> String? {
        guard let text = try optional(.province) else { return nil }
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw refusal(.province, Phrase(vi: "hai chữ số, ví dụ 75", en: "two digits, e.g. 75"))
        }
        return text
    }

    func email(_ name: SettingName) throws(SettingsError) -> String? {
        guard let text = try optional(name) else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"?&%#/\"<>()[],;:'\\`".utf8.contains($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain, text.utf8.count <= 254 else {
            throw refusal(name, Phrase(vi: "một địa chỉ thư điện tử", en: "an e-mail address"))
        }
        return text
    }

    func number(_ name: SettingName, in range: ClosedRange<Int>) throws(SettingsError) -> Int {
        guard let number = Int(values[name].value), range.contains(number) else {
            let (low, high) = (range.lowerBound, range.upperBound)
            throw refusal(name, Phrase(vi: "một số từ \(low) đến \(high)", en: "a number from \(low) to \(high)"))
        }
        return number
    }

    func database(inFolder folder: String) throws(SettingsError) -> DatabaseLocation {
        let text = values[.database].value
        if text.isEmpty { return .sqlite(path: folder + "/nguon.sqlite") }
        guard let location = DatabaseLocation(text) else {
            throw refusal(
                .database, Phrase(vi: "sqlite:ĐƯỜNG_DẪN hoặc postgres://…", en: "sqlite:PATH or postgres://…"))
        }
        return location
    }

    func origin(port: Int) throws(SettingsError) -> Origin {
        let text = values[.origin].value
        guard let origin = Origin(text.isEmpty ? "http://localhost:\(port)" : text) else {
            throw refusal(.origin, Self.originForm)
        }
        return origin
    }

    func formerOrigins() throws(SettingsError) -> [Origin] {
        let texts = list(.formerOrigins)
        let origins = texts.compactMap(Origin.init)
        guard origins.count == texts.count else { throw refusal(.formerOrigins, Self.originForm) }
        return origins
    }

    private static let originForm = Phrase(
        vi: "http(s)://máy[:cổng], không có đường dẫn, tham số hay dấu / ở cuối",
        en: "http(s)://host[:port] without path, parameters or a slash at the end")

    /// GS1 company prefixes have 4 to 12 digits (GS1 General Specifications, 1.4.4).
    func companyPrefixes() throws(SettingsError) -> [String] {
        let prefixes = list(.companyPrefixes)
        let good = prefixes.allSatisfy {
            (4...12).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) }
        }
        guard good else {
            throw refusal(
                .companyPrefixes,
                Phrase(
                    vi: "các dãy 4 đến 12 chữ số, cách nhau bằng dấu phẩy",
                    en: "4 to 12 digits each, separated by commas"))
        }
        return prefixes
    }

    func networks(_ name: SettingName) throws(SettingsError) -> [Network] {
        let texts = list(name)
        let networks = texts.compactMap(Network.init)
        guard networks.count == texts.count else {
            throw refusal(
                name,
                Phrase(vi: "các địa chỉ IP hoặc mạng như 10.0.0.0/8", en: "IP addresses or networks such as 10.0.0.0/8")
            )
        }
        return networks
    }

    func isOn(_ name: SettingName) throws(SettingsError) -> Bool {
        switch try text(name) {
        case "on": true
        case "off": false
        default: throw refusal(name, Phrase(vi: "on hoặc off", en: "on or off"))
        }
    }

    func node() throws(SettingsError) -> String {
        values[.node].value.isEmpty ? ProcessInfo.processInfo.hostName : try text(.node)
    }

    func logLevel() throws(SettingsError) -> Logger.Level {
        guard let level = Logger.Level(rawValue: values[.logLevel].value) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw refusal(.logLevel, Phrase(vi: "một trong: \(levels)", en: "one of \(levels)"))
        }
        return level
    }

    func logFormat() throws(SettingsError) -> LogFormat {
        guard let format = LogFormat(rawValue: values[.logFormat].value) else {
            let formats = LogFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw refusal(.logFormat, Phrase(vi: "một trong: \(formats)", en: "one of \(formats)"))
        }
        return format
    }

    func list(_ name: SettingName) -> [String] {
        values[name].value.split(separator: ",").map { String($0.trimming(while: \.isWhitespace)) }.filter {
            !$0.isEmpty
        }
    }

    func refusal(_ name: SettingName, _ expected: Phrase) -> SettingsError {
        let (value, source) = values[name]
        let shown = name.isSecret ? "…" : DatabaseLocation.redacted(value)
        return .invalid(name, shown, from: source, expected: expected)
    }
}
