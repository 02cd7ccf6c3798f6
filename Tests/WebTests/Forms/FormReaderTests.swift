import Testing

@testable import Web

@Suite struct FormReaderTests {
    private static let boundary = MultipartBoundary(contentType: "multipart/form-data; boundary=ranh")!

    private static func read(_ text: String, limits: FormLimits = .files(2, bytes: 1 << 20)) throws -> FormBody {
        try MultipartReader(boundary: boundary, limits: limits).read(Array(text.utf8))
    }

    @Test func `answers are composed, trimmed and in order`() throws {
        let form = try FormReader.answers(
            in: Array("ten=+Bu%CC%9Bo%CC%9B%CC%89i++&muc=a&muc=b&trong=&mat-khau=+x+".utf8), limits: .answers)
        #expect(form["ten"].map { Array($0.unicodeScalars) } == Array("Bưởi".unicodeScalars))
        #expect(form.all("muc") == ["a", "b"])
        #expect(form["trong"] == "")
        #expect(form.answer("trong") == nil)
        #expect(form["khong-co"] == nil)
        #expect(form.exact("mat-khau") == " x ")
    }

    @Test(arguments: ["a=%", "a=%zz", "a=%00", "a=%ff"])
    func `a broken answer is refused, not dropped`(_ text: String) {
        #expect(throws: Problem.self) { try FormReader.answers(in: Array(text.utf8), limits: .answers) }
    }

    @Test func `more fields than anybody asks are refused`() {
        let many = Array(Array(repeating: "a=1", count: 2_001).joined(separator: "&").utf8)
        #expect(throws: Problem.self) { try FormReader.answers(in: many, limits: .answers) }
    }

    @Test func `answers and files come apart`() throws {
        let form = try Self.read(
            "--ranh\r\nContent-Disposition: form-data; name=\"ten\"\r\n\r\nSầu riêng\r\n"
                + "--ranh\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"C:\\anh\\%22qu%22.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n\r\n--ran\r\n--ranh\r\n"
                + "Content-Disposition: form-data; name=\"trong\"; filename=\"\"\r\n\r\n\r\n--ranh--\r\n")
        #expect(form["ten"] == "Sầu riêng")
        #expect(
            form.files == [
                FormFile(
                    field: "tep", name: "\"qu\".jpg", mediaType: "image/jpeg", bytes: Array("\r\n--ran".utf8))
            ])
        #expect(form.file("trong") == nil)
    }

    @Test func `an empty answer is an empty text`() throws {
        let form = try Self.read("--ranh\r\nContent-Disposition: form-data; name=\"ten\"\r\n\r\n\r\n--ranh--")
        #expect(form["ten"] == "")
    }

    @Test(
        arguments: [
            "", "--ranh", "--ranh\r\n", "x--ranh--", "--ranh\r\n\r\n\r\n--ranh--",
            "--ranh\r\nContent-Disposition: form-data\r\n\r\n\r\n--ranh--",
            "--ranh\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--ranh--",
            "--ranh\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--ranhx",
        ])
    func `a body that breaks off or rambles is refused`(_ text: String) {
        #expect(throws: Problem.self) { try Self.read(text) }
    }

    @Test func `more files than the form asks are refused`() {
        let part = "--ranh\r\nContent-Disposition: form-data; name=\"t\"; filename=\"a\"\r\n\r\nx\r\n"
        #expect(throws: Problem.self) { try Self.read(part + part + part + "--ranh--") }
    }

    @Test(
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data; charset=x; Boundary=\"a b\"", "a b"),
            ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
            ("multipart/form-data; boundary=a\u{7F}", nil),
        ])
    func `the boundary is read from the header`(_ header: String, _ boundary: String?) {
        #expect(MultipartBoundary(contentType: header).map { String(decoding: $0.bytes, as: UTF8.self) } == boundary)
    }

    @Test func `what is written is read again, and no mutilation of it traps`() throws {
        var generator = SeededBytes(seed: 20_261_121)
        for _ in 0..<3_000 {
            let whole =
                "--ranh\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
                + String(repeating: "-\r\n", count: Int(generator.next() % 4))
                + "\r\n--ranh\r\nContent-Disposition: form-data; name=\"t\"; filename=\"x\"\r\n\r\n\u{1F34A}\r\n--ranh--"
            var bytes = Array(whole.utf8)
            #expect((try? MultipartReader(boundary: Self.boundary, limits: .files(bytes: 1)).read(bytes)) != nil)
            for _ in 0..<(1 + generator.next() % 4) {
                bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
            }
            bytes.removeLast(Int(generator.next() % 9))
            _ = try? MultipartReader(boundary: Self.boundary, limits: .files(bytes: 1)).read(bytes)
        }
    }
}

/// Random numbers that are the same on every run (SplitMix64).
private struct SeededBytes {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
