import Foundation
import Records

/// A message as a mail: RFC 5322, in UTF-8 that any server carries.
struct MailText {
    let sender: String
    let senderName: String
    let recipient: String
    let subject: String
    let text: String
    let id: MessageID
    /// Microseconds UTC.
    let date: Int64

    var bytes: [UInt8] {
        let domain = sender.split(separator: "@").last ?? "localhost"
        let head = [
            "From: \(Self.encoded(senderName))\r\n <\(sender)>",
            "To: <\(recipient)>",
            "Subject: \(Self.encoded(subject))",
            "Date: \(Self.written(date))",
            "Message-ID: <\(id)@\(domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        ]
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\r\n")
        let body = Data(lines.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n").utf8)
    }

    /// RFC 2047: words that fit on a line of 78 characters, none cut inside a letter.
    private static func encoded(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for character in text {
            if words[words.count - 1].count + character.utf8.count > 39 { words.append([]) }
            words[words.count - 1] += character.utf8
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// RFC 5322 3.3: `Sat, 21 Nov 2026 16:00:00 +0000`.
    private static func written(_ microseconds: Int64) -> String {
        var seconds = time_t(microseconds / 1_000_000)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
        let day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][Int(parts.tm_wday)]
        let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
            Int(parts.tm_mon)]
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(two).joined(separator: ":")
        return "\(day), \(two(parts.tm_mday)) \(month) \(parts.tm_year + 1900) \(clock) +0000"
    }
}
