import Testing

@testable import Notices
@testable import Sheets

@Suite("A letter of an office")
struct OfficeLetterTests {
    static func letter(
        subject: String = "Về việc trả lại hồ sơ để sửa đổi, bổ sung",
        body: [String] = [
            "1. Hồ sơ: cơ sở “Hộ Nguyễn Thị Ngọc Huỳnh (mẫu)”.", "Ủy ban nhân dân xã thông báo để biết./.",
        ],
        recipients: [String] = ["Hộ Nguyễn Thị Ngọc Huỳnh (mẫu)", "Lưu: VT"]
    ) -> OfficeLetter {
        OfficeLetter(
            office: .init(name: ["Ủy ban nhân dân", "xã Tân Khai"]), symbol: "TB-UBND", place: "Tân Khai", month: 2,
            year: 2026, kind: "Thông báo", subject: subject, body: body, recipients: recipients,
            signer: .init(onBehalf: "TM. Ủy ban nhân dân", title: "Chủ tịch"))
    }

    private func parts(_ letter: OfficeLetter) throws -> [String: String] {
        let archive = try ZipArchive(letter.file, limits: SheetLimits())
        var parts: [String: String] = [:]
        for name in archive.names {
            var bytes: [UInt8] = []
            try archive.expand(name) { piece throws(SheetError) in bytes += piece }
            parts[name] = String(decoding: bytes, as: UTF8.self)
        }
        return parts
    }

    /// What a reader sees, a line a paragraph.
    private func lines(_ letter: OfficeLetter) throws -> [String] {
        let collector = ParagraphCollector()
        let archive = try ZipArchive(letter.file, limits: SheetLimits())
        try XMLScanner.read("word/document.xml", of: archive, for: collector)
        return collector.lines.filter { !$0.isEmpty }
    }

    @Test("is a package whose parts are well formed, named, typed and found by their relationships")
    func package() throws {
        let letter = Self.letter()
        let parts = try parts(letter)
        #expect(
            Set(parts.keys) == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
                "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/header1.xml",
            ])
        let archive = try ZipArchive(letter.file, limits: SheetLimits())
        for name in parts.keys {
            // expat stops at what is not well formed.
            try XMLScanner.read(name, of: archive, for: ParagraphCollector())
        }
        let types = try #require(parts["[Content_Types].xml"])
        let typed = Set(types.matches(of: #/PartName="\/([^"]+)"/#).map { String($0.1) })
        #expect(typed == Set(parts.keys.filter { !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" }))
        for (list, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
            let targets = try #require(parts[list]).matches(of: #/Target="([^"]+)"/#).map { folder + String($0.1) }
            #expect(!targets.isEmpty && targets.allSatisfy { parts[$0] != nil })
        }
        let header = try #require(
            parts["word/_rels/document.xml.rels"]?.firstMatch(of: #/Id="(rId\d)" [^>]*Target="header1.xml"/#)?.1)
        #expect(parts["word/document.xml"]!.contains("<w:headerReference w:type=\"default\" r:id=\"\(header)\"/>"))
        #expect(letter.file == Self.letter().file)
        #expect(letter.file.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    }

    @Test("says what Phụ lục I asks for, in its order, in capitals where it asks for them")
    func order() throws {
        #expect(
            try lines(Self.letter()) == [
                "ỦY BAN NHÂN DÂN", "XÃ TÂN KHAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "Số: \(room)/TB-UBND", "Tân Khai, ngày \(room) tháng 02 năm 2026", "THÔNG BÁO",
                "Về việc trả lại hồ sơ để sửa đổi, bổ sung",
                "1. Hồ sơ: cơ sở “Hộ Nguyễn Thị Ngọc Huỳnh (mẫu)”.", "Ủy ban nhân dân xã thông báo để biết./.",
                "Nơi nhận:", "- Hộ Nguyễn Thị Ngọc Huỳnh (mẫu);", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
            ])
    }

    private let room = String(repeating: "\u{A0}", count: 6)

    @Test("is A4 in Times New Roman with the margins of Phụ lục I")
    func page() throws {
        let parts = try parts(Self.letter())
        let page = parts["word/document.xml"]!
        #expect(page.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
        let number = { (name: String) in
            page.firstMatch(of: try! Regex("w:pgMar[^>]*w:\(name)=\"([0-9]+)\"", as: (Substring, Substring).self))
                .flatMap { Int($0.1) }.map { Double($0) / 56.693 } ?? 0
        }
        #expect((19.9...25.1).contains(number("top")) && (19.9...25.1).contains(number("bottom")))
        #expect((29.9...35.1).contains(number("left")) && (14.9...20.1).contains(number("right")))
        let styles = parts["word/styles.xml"]!
        #expect(styles.contains("w:ascii=\"Times New Roman\""))
        let used = Set(page.matches(of: #/w:pStyle w:val="([^"]+)"/#).map { String($0.1) })
        let named = Set(styles.matches(of: #/w:styleId="([^"]+)"/#).map { String($0.1) })
        #expect(used.isSubset(of: named))
        let sizes: [(LetterStyle, ClosedRange<Int>)] = [
            (.nation, 12...13), (.motto, 13...14), (.office, 12...13), (.number, 13...13), (.placeAndDay, 13...14),
            (.kind, 13...14), (.subject, 13...14), (.body, 13...14), (.signer, 13...14), (.recipientsHead, 12...12),
            (.recipient, 11...11),
        ]
        for (style, range) in sizes { #expect(range.contains(style.points), "\(style)") }
    }

    @Test("takes what was typed as text, whatever it is")
    func hostile() throws {
        let nasty = "</w:t><w:br/>&amp; <script> \"x\" 'y' ]]> &#x0; {{page}} =1+1\u{0}\u{1F}\u{FFFE}"
        let shown = "</w:t><w:br/>&amp; <script> \"x\" 'y' ]]> &#x0; {{page}} =1+1"
        let letter = Self.letter(subject: nasty, body: [nasty], recipients: [nasty])
        let lines = try lines(letter)
        #expect(lines.filter { $0 == shown }.count == 2)
        #expect(lines.contains("- \(shown)."))
        #expect(!(try parts(letter)["word/document.xml"]!.contains("<w:br/>")))
    }

    @Test("makes a paragraph of each line typed, and drops marks that turn letters around")
    func lineBreaks() throws {
        let typed = "Thiếu ảnh giấy chứng nhận.\r\n\n   \u{2028}Sai mã\u{202E} số \u{2066}vùng trồng.\tSửa lại."
        let lines = try lines(Self.letter(body: [typed]))
        #expect(lines.contains("Thiếu ảnh giấy chứng nhận."))
        #expect(lines.contains("Sai mã số vùng trồng. Sửa lại."))
        #expect(!lines.contains { $0.contains { $0.isNewline } })
    }

    @Test("has every letter of Vietnamese as one sign, small and capital")
    func letters() throws {
        let small = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
        let lines = try lines(Self.letter(body: [small, small.uppercased()]))
        #expect(lines.contains(small))
        #expect(lines.contains(small.uppercased()))
        #expect(small.uppercased().unicodeScalars.count == small.unicodeScalars.count)
    }

    @Test("rules lines of a third to a half of what stands above them")
    func ruled() {
        for text in ["XÃ TÂN KHAI", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Về việc trả lại hồ sơ để sửa đổi, bổ sung"] {
            let style: LetterStyle = text.hasPrefix("V") ? .subject : .office
            let length = LetterLine.share(of: [text], in: style, atMost: 9_000)
            let whole = LetterLine.length(of: text, in: style)
            #expect((whole / 3...whole / 2).contains(length))
        }
    }
}

/// The text of a page, a line a paragraph.
private final class ParagraphCollector: XMLListener {
    private(set) var lines: [String] = []
    private var bytes: [UInt8] = []

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError) {
        if name == "p" { bytes = [] }
    }

    func end(_ name: XMLName) throws(SheetError) {
        if name == "p" { lines.append(String(decoding: bytes, as: UTF8.self)) }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(SheetError) { bytes += piece }
}
