import Demonstration
import Web

/// What `nguon demo` tells once it serves: words for a person, and the lines scripts look for (`serving URL`, `code
/// URL`).
struct DemonstrationAnnouncement: Sendable {
    let settings: Settings
    let demonstration: Demonstration
    let outcome: DemonstrationFilling.Outcome
    let network: LocalNetwork

    /// The installation whose pages say that they show samples.
    var installation: InstallationSettings {
        InstallationSettings(
            nameVietnamese: settings.name, nameEnglish: settings.nameEnglish,
            shortVietnamese: settings.shortName, shortEnglish: settings.shortNameEnglish,
            publicOrigin: settings.origin.text, isOriginKnown: settings.isOriginKnown,
            formerOrigins: settings.formerOrigins.map(\.text),
            agency: settings.publicAgency, province: settings.province, isDemonstration: true,
            secondFactorToShow: DemonstrationAccounts.secondFactor, sampleCodes: sampleCodes)
    }

    private var sampleCodes: [SampleCode] {
        demonstration.samples.map {
            SampleCode(titleVietnamese: $0.title, titleEnglish: $0.titleEnglish, uri: uri(of: $0))
        }
    }

    private func uri(of code: DemonstrationScanCode) -> String { settings.origin.text + code.path }

    func announce() { StandardOutput.write(text(in: .current)) }

    func text(in language: Language) -> String {
        var lines = [filling.text(in: language), "serving \(settings.origin)"]
        if network.isOpen { lines += network.advice.map { $0.text(in: language) } }
        for code in demonstration.samples {
            lines.append("")
            lines.append("  " + (language == .vi ? code.title : code.titleEnglish))
            lines.append("code \(uri(of: code))")
        }
        lines += [""] + DemonstrationAccounts.lines(demonstration.people)
        return (lines + ["", people.text(in: language), key.text(in: language)]).joined(separator: "\n")
    }

    private var filling: Phrase {
        outcome.stored == 0
            ? Phrase(vi: "Tỉnh mẫu đã có sẵn trong kho.", en: "The sample province was there already.")
            : Phrase(
                vi: "Đã nạp \(outcome.stored) sự kiện mẫu từ \(outcome.documents) tài liệu.",
                en: "Filled \(outcome.stored) sample events from \(outcome.documents) documents.")
    }

    private var people: Phrase {
        let address = settings.origin.text + Address.signIn(.signIn).path
        return Phrase(
            vi: """
                Đăng nhập tại \(address) bằng một tài khoản ở trên. Cán bộ cần thêm mã 6 số: trang đăng nhập của bản trình \
                diễn cho xem mã, hoặc nạp khóa second-factor vào ứng dụng xác thực.
                """,
            en: """
                Sign in at \(address) with an account above. Officers need a six-digit code too: the demonstration's sign-in \
                shows it, or put the key second-factor into an authenticator.
                """)
    }

    private var key: Phrase {
        Phrase(
            vi: "Khóa để gửi sự kiện: \(DemonstrationKey.secret) (Authorization: Bearer …). Dừng bằng Ctrl-C.",
            en: "The key to send events with: \(DemonstrationKey.secret) (Authorization: Bearer …). Ctrl-C stops.")
    }
}
